/**
 * Where the words have more lines than there is room, the newest stay in view, the keyboard can scroll, and the answer below
 * never moves.
 */
export const followWords = (place: HTMLElement) => {
  const look = () => {
    const isFull = place.scrollHeight > place.clientHeight && getComputedStyle(place).overflowY === 'auto'
    if (isFull) place.tabIndex = 0
    else place.removeAttribute('tabindex')
    return isFull
  }
  const words = new MutationObserver(() => {
    if (look()) place.scrollTop = place.scrollHeight
  })
  const room = new ResizeObserver(look)
  words.observe(place, { subtree: true, childList: true, characterData: true })
  room.observe(place)
  return () => {
    words.disconnect()
    room.disconnect()
  }
}
