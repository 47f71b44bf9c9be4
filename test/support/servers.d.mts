type Running = { url: string; end(): Promise<void> }

export const findProgram: (names: readonly string[], folders?: readonly string[]) => string | undefined
export const findPostgres: () => string | undefined
export const startPostgres: (bin: string, options?: { isDurable?: boolean }) => Promise<Running>
export const startRedis: (program: string) => Promise<Running>
