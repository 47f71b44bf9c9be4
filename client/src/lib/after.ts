/** Does something after so many milliseconds, unless what this returns is called before. */
export const after = (ms: number, act: () => void): (() => void) => {
  const timer = setTimeout(act, ms)
  return () => clearTimeout(timer)
}
