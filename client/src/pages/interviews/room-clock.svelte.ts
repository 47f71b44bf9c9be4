const TICK = 1_000

/** The interview's clock as this page shows it: it runs on from what the server said, while the room is live and started. */
export class RoomClock {
  elapsedMs = $state(0)
  now = $state(Date.now())
  readonly #isRunning: () => boolean

  constructor(elapsedMs: number, isRunning: () => boolean) {
    this.elapsedMs = elapsedMs
    this.#isRunning = isRunning
  }

  run(): () => void {
    let last = performance.now()
    const timer = setInterval(() => {
      const now = performance.now()
      if (this.#isRunning()) this.elapsedMs += now - last
      last = now
      this.now = Date.now()
    }, TICK)
    return () => clearInterval(timer)
  }
}
