/** `remoteAddress` is the connection's own; a header that names a proxy's caller can close this door and never open it. */
type Asking = { remoteAddress: string | undefined; isForwarded: boolean; hasToken: boolean }

/** Figures are for whoever sits at this machine, and for whoever has the token. */
export const maySeeMetrics = ({ remoteAddress, isForwarded, hasToken }: Asking): boolean =>
  hasToken || (!isForwarded && /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/.test(remoteAddress ?? ''))
