/**
 * Where the portal under test listens, user interface and API alike, unless
 * the environment says otherwise.
 */
export const portalPort = process.env.BACKEND_PORT ?? '7107';
