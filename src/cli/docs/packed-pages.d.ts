/** Made by the build from the project's Markdown files. */

/** A JSON list of topics and texts, deflated, in base64. */
export declare const packed: string;
/** Its bytes when unpacked. */
export declare const size: number;
/** What may be asked for, in the order of the pages. */
export declare const topics: readonly string[];
