/** The name of the tool, which is part of its address: the terminal prints it (`lake/index.ts`). */
export const TOOL_NAME = 'conflicts'
