// Preloaded into the gateway: when the launcher is gone, however it ended, the gateway stops as on Ctrl-C.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
