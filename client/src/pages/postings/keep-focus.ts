import { tick } from 'svelte'

/**
 * Does what takes its own button away, and leaves the keyboard where it was: at the next button of the list,
 * else at the one before, else at the page.
 */
export const keepFocus = async (event: MouseEvent, act: () => void): Promise<void> => {
  const pressed = event.currentTarget
  const entry = pressed instanceof Element ? pressed.closest('li') : null
  const near = [entry?.nextElementSibling, entry?.previousElementSibling].map((other) => other?.querySelector('button'))
  act()
  await tick()
  const place = near.find((button) => button?.isConnected) ?? document.getElementById('main')
  place?.focus({ preventScroll: true })
}
