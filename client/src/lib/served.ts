/**
 * Takes away what the server wrote of a page, and shows the app in its place: once the app has the same to show, so that nobody
 * who reads already sees an empty page, and nothing that stays moves.
 */
export const leaveServed = (): void => {
  const served = document.getElementById('served')
  if (served === null) return
  served.remove()
  document.getElementById('app')?.removeAttribute('hidden')
}
