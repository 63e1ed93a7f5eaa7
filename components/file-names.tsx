/** Files that were handed over and wait to be saved. */
export function FileNames({ files }: { files: readonly File[] }) {
  const names = [...new Set(files.map(({ name }) => name))];
  if (names.length === 0) return null;
  return (
    <ul className="small">
      {names.map((name) => (
        <li key={name}>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}
