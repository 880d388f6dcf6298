/**
 * Takes away the kept copy and the worker. A page that the worker has answered goes on with the network.
 * Does nothing where nothing is kept, or where the browser keeps nothing.
 */
export async function removeCopy(): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return
  const registrations = await navigator.serviceWorker.getRegistrations()
  await Promise.all(registrations.map((registration) => registration.unregister()))
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)))
}
