// The formats of draft-07, for documents that ask for them to be asserted. A name that is not known accepts everything.

/** Whether a text has a format. */
export declare function isFormat(format: string, text: string): boolean;
