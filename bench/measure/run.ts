import { arch, cpus, loadavg, totalmem } from "node:os";
import { prisma } from "@/lib/platform/db/prisma";
import { DEMO_PASSWORD } from "@/prisma/seed/demo/load-demo-accounts";
import { measureBulkApproval } from "./bulk-approval";
import { processorTime } from "./cpu-time";
import { measureDeskActs } from "./desk-acts";
import { measureFiling } from "./filing";
import { type Latency, measureLatency, type Repetition } from "./latency";
import { latencyTable, weightTable } from "./markdown";
import { weighPages } from "./page-weights";
import { listQueueAddresses } from "./queue-addresses";
import { measureReceipts } from "./receipts";
import { chooseSamples, type Samples } from "./samples";
import { Visitor } from "./visitor";

const [baseUrl = "", countText = "200", productPid = "0", part = "all"] = process.argv.slice(2);
const count = Number(countText);
/** Readings of each main page before the first is timed: the server is then compiled as after an hour of a day. */
const FIRST_READINGS = 150;
/** What the product and its database have used; commands run here, so that their own part is added to it. */
const byProduct = () => processorTime(Number(productPid));
const byCommands = () => {
  const { user, system } = process.cpuUsage();
  const others = byProduct();
  return others === null ? null : others + (user + system) / 1000;
};

type Often = Pick<Repetition, "count" | "concurrency">;

try {
  const samples = await chooseSamples();
  console.log(`## ${samples.dossiers} dossiers, ${samples.events} events\n`);
  console.log(`${new Date().toISOString()}, ${cpus().length} × ${cpus()[0]?.model.trim()} (${arch()}),`);
  console.log(`${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version},`);
  console.log(`load average at the start ${loadavg()[0]?.toFixed(1)}\n`);
  const citizen = await new Visitor(baseUrl).signIn(samples.citizen.loginName, DEMO_PASSWORD);
  const pages = await measurePages(samples, citizen);
  console.log(`${latencyTable([...pages, ...(part === "pages" ? [] : await measureActs())])}\n`);
  console.log(weightTable(await weighPages(baseUrl, listCitizenPages(samples, citizen))));
} finally {
  await prisma.$disconnect();
}

/** What people open all day is read `count` times, alone and four at once; the rest less often. */
async function measurePages(samples: Samples, citizen: Visitor): Promise<Latency[]> {
  const latencies: Latency[] = [];
  const read = async (what: string, visitor: Visitor, pathOf: (index: number) => string, all: Often) => {
    const run = async (index: number) => void (await visitor.read(pathOf(index)));
    latencies.push(await measureLatency(what, { ...all, processor: byProduct }, run));
  };
  const often = async (...page: [what: string, visitor: Visitor, pathOf: (index: number) => string]) => {
    for (const concurrency of [1, 4]) await read(...page, { count, concurrency });
  };
  const rarely = { count: Math.ceil(count / 4), concurrency: 1 };
  const [busiest, ...others] = samples.officers;
  const officer = await new Visitor(baseUrl).signIn(busiest?.loginName ?? "", DEMO_PASSWORD);
  const leader = await new Visitor(baseUrl).signIn("lanhdao.tinh", DEMO_PASSWORD);
  const stranger = new Visitor(baseUrl);
  const at = (list: readonly string[], index: number) => encodeURIComponent(list[index % list.length] ?? "");
  const { deskDossiers, codes } = samples;
  for (let index = 0; index < FIRST_READINGS; index += 1) {
    await officer.read("/mot-cua");
    await officer.read(`/mot-cua/ho-so/${at(deskDossiers, index)}`);
    await leader.read("/dieu-hanh");
  }
  await often(`Queue, ${busiest?.open} open`, officer, () => "/mot-cua");
  await often("Dossier at the desk", officer, (index) => `/mot-cua/ho-so/${at(deskDossiers, index)}`);
  await often("Leader, whole province", leader, () => "/dieu-hanh");
  await often("Public look-up by code", stranger, (index) => `/tra-cuu?ma=${at(codes, index)}`);
  for (const { loginName, open } of others) {
    const other = await new Visitor(baseUrl).signIn(loginName, DEMO_PASSWORD);
    await read(`Queue, ${open} open`, other, () => "/mot-cua", rarely);
  }
  for (const { what, path } of await listQueueAddresses("1.001193")) {
    await read(what, officer, () => path, { count, concurrency: 1 });
  }
  const own = samples.citizen.dossierIds;
  await read("Search by name at the desk", officer, () => "/mot-cua?tim=nong%20thi%20hoa", rarely);
  await read("Finished late, list", leader, () => "/dieu-hanh/danh-sach?so=tre-han&ky=nam", rarely);
  await read("Own dossiers of a citizen", citizen, () => "/ho-so", rarely);
  await read("Own dossier of a citizen", citizen, (index) => `/ho-so/${at(own, index)}`, rarely);
  await read("Public figures", stranger, () => "/so-lieu", rarely);
  await read("Catalogue search", stranger, () => "/thu-tuc?tim=dang%20ky%20khai%20sinh", rarely);
  return latencies;
}

async function measureActs(): Promise<Latency[]> {
  return [
    ...(await measureFiling({ count, concurrency: 1, processor: byCommands })),
    ...(await measureFiling({ count, concurrency: 4, processor: byCommands })),
    await measureReceipts({ count, concurrency: 1, processor: byCommands }),
    await measureBulkApproval(byCommands),
    ...(await measureDeskActs(count)),
  ];
}

function listCitizenPages(samples: Samples, citizen: Visitor): { path: string; visitor: Visitor }[] {
  const stranger = new Visitor(baseUrl);
  const open = ["/", "/thu-tuc", "/thu-tuc/1.001193", "/tra-cuu", "/so-lieu", "/so-do-trang"];
  const doors = ["/tai-khoan/dang-nhap", "/tai-khoan/dang-ky"];
  const own = ["/ho-so", `/ho-so/${samples.citizen.dossierIds[0]}`, "/tai-khoan"];
  return [
    ...[...open, ...doors].map((path) => ({ path, visitor: stranger })),
    ...own.map((path) => ({ path, visitor: citizen })),
  ];
}
