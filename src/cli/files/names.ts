/** Which files of a folder may be scorecards, told by their names alone. */
/** What Excel, Word and the file managers leave behind. */
const LEFT_BEHIND = /^(?:~\$.*|\.ds_store|thumbs\.db|desktop\.ini)$/iu;
/** Our own settings: never a scorecard, though they end like one. */
const SETTINGS = /^cchc\.[^/\\]*\.(?:ya?ml|json)$/iu;

/** What makes a name a pattern: told here, as most calls need none of what understands patterns. */
export const MAGIC = /[*?[{]|[!@+]\(/u;

/** Lock files and what systems put into folders, whatever is asked for. */
export const isLeftBehind = (name: string): boolean => LEFT_BEHIND.test(name);

/** Such as `cchc.config.yaml`. */
export const isSettings = (name: string): boolean => SETTINGS.test(name);

/** Whether a name ends in one of some endings, in any case of letters. */
export const endsIn = (name: string, endings: readonly string[]): boolean => {
  const dot = name.lastIndexOf('.');
  return dot > 0 && endings.includes(name.slice(dot + 1).toLowerCase());
};

/** Endings of what is written and never read, in which nobody keeps a table: nobody would believe such a file checked. */
const WRITTEN_ONLY = ['md', 'markdown', 'ics', 'ndjson', 'jsonl', 'parquet', 'sarif', 'sha256'];

/** Whether a file of a folder could be taken for a scorecard, though no command reads its format. */
export const mayBeMissed = (name: string): boolean => !endsIn(name, WRITTEN_ONLY);
