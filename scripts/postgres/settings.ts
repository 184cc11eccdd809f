/** `kept`: survives a power cut. `thrown-away`: a test's, gone with its folder, so nothing waits for the disk. */
export type Purpose = 'kept' | 'thrown-away';

/** The settings that differ from PostgreSQL's own; given on the command line, so a cluster keeps none of them. */
export function settings(purpose: Purpose): Record<string, string | number> {
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    // Short queries on small tables: compiling them costs more than it saves.
    jit: 'off',
    random_page_cost: 1.1,
    shared_buffers: '128MB',
    max_wal_size: '1GB',
    checkpoint_timeout: '15min',
    log_min_duration_statement: '1s',
    log_line_prefix: '%m [%p] %d ',
    lc_messages: 'C',
    ...(purpose === 'thrown-away' && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' })
  };
}
