// Preloaded into every process of the supervisor: when that is killed, the channel closes and we end as well.
process.channel?.unref();
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
