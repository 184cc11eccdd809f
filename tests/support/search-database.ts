import { withClient } from '@broadside/scripts/postgres/databases.ts';

/** Every column of every table in which the word occurs, as `table.column`; each column is read as text. */
export async function columnsWith(databaseUrl: string, word: string): Promise<string[]> {
  return await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ table: string; column: string }>(
      `select t.table_name as table, c.column_name as column
         from information_schema.tables t
         join information_schema.columns c using (table_schema, table_name)
        where t.table_schema = 'public' and t.table_type = 'BASE TABLE'`
    );
    const found: string[] = [];
    for (const { table, column } of rows) {
      const { rowCount } = await client.query(
        `select 1 from "${table}" where strpos("${column}"::text, $1) > 0 limit 1`,
        [word]
      );
      if (rowCount) found.push(`${table}.${column}`);
    }
    return found;
  });
}
