export const NODE_VERSIONS: Readonly<Record<string, string>>;
export const isKnownSystem: boolean;
export const nodeProgram: (major: string) => string;
