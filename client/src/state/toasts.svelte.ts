export type Toast = { id: number; text: string; tone: 'calm' | 'bad' }

const SHOWN_FOR = 6_000

/** Short sentences about what has just happened, gone by themselves; never the only place where an error is told. */
export class Toasts {
  items = $state.raw<readonly Toast[]>([])
  #lastId = 0

  say(text: string, tone: Toast['tone'] = 'calm'): void {
    const toast = { id: ++this.#lastId, text, tone }
    this.items = [...this.items, toast].slice(-3)
    setTimeout(() => this.dismiss(toast.id), SHOWN_FOR)
  }

  dismiss(id: number): void {
    this.items = this.items.filter((toast) => toast.id !== id)
  }
}
