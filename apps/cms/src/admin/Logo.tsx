/** Broadside's name as it would be set on a poster. */
export function Logo() {
  return <span className="broadside-logo">Broadside</span>;
}

/** The same in one letter, for the corner of each page. */
export function Icon() {
  return (
    <span className="broadside-icon" aria-hidden="true">
      B
    </span>
  );
}
