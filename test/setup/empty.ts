/** Stands for `server-only`, which refuses to be imported outside the server's build. */
export {}
