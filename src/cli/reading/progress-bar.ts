/** The bar itself: loaded only when a run is long. */
import { Presets, SingleBar } from 'cli-progress';

/** Draws a bar on a terminal and keeps it; `words` stand in front. `stop` takes it away. */
export const drawBar = (
  stream: NodeJS.WriteStream,
  words: string,
  { total, done, file }: { readonly total: number; readonly done: number; readonly file: string },
): SingleBar => {
  const format = `${words} {bar} {value}/{total} {file}`;
  // Lines are cut to fit, rather than the terminal told not to break them: an interruption would leave it so.
  const options = { format, stream, clearOnComplete: true, barsize: 20, linewrap: true };
  const bar = new SingleBar(options, Presets.shades_classic);
  bar.start(total, done, { file });
  return bar;
};
