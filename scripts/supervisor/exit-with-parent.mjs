// Preloaded into every process that the supervisor starts: when the supervisor is killed, the channel closes and we
// end as well. Processes that those start inherit the preload but have a channel for their own use.
if (process.env.SUPERVISED_BY === String(process.ppid)) {
  process.channel?.unref();
  process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
}
