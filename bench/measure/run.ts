import { arch, cpus, loadavg, totalmem } from "node:os";
import { prisma } from "@/lib/platform/db/prisma";
import { DEMO_PASSWORD } from "@/prisma/seed/demo/load-demo-accounts";
import { processorTime } from "./cpu-time";
import { measureFiling } from "./filing";
import { type Latency, measureLatency } from "./latency";
import { latencyTable, weightTable } from "./markdown";
import { weighPages } from "./page-weights";
import { measureReceipts } from "./receipts";
import { chooseSamples, type Samples } from "./samples";
import { Visitor } from "./visitor";

const [baseUrl = "", countText = "200", productPid = "0"] = process.argv.slice(2);
const count = Number(countText);
/** What the product and its database have used; commands run here, so that their own part is added to it. */
const byProduct = () => processorTime(Number(productPid));
const byCommands = () => {
  const { user, system } = process.cpuUsage();
  const others = byProduct();
  return others === null ? null : others + (user + system) / 1000;
};

try {
  const samples = await chooseSamples();
  console.log(`## ${samples.dossiers} dossiers, ${samples.events} events\n`);
  console.log(`${new Date().toISOString()}, ${cpus().length} × ${cpus()[0]?.model.trim()} (${arch()}),`);
  console.log(`${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version},`);
  console.log(`load average at the start ${loadavg()[0]?.toFixed(1)}\n`);
  const citizen = await new Visitor(baseUrl).signIn(samples.citizen.loginName, DEMO_PASSWORD);
  console.log(`${latencyTable([...(await measurePages(samples, citizen)), ...(await measureActs())])}\n`);
  console.log(weightTable(await weighPages(baseUrl, listCitizenPages(samples, citizen))));
} finally {
  await prisma.$disconnect();
}

async function measurePages(samples: Samples, citizen: Visitor): Promise<Latency[]> {
  const latencies: Latency[] = [];
  const measure = async (what: string, visitor: Visitor, pathOf: (index: number) => string) => {
    for (const concurrency of [1, 4]) {
      const run = async (index: number) => void (await visitor.read(pathOf(index)));
      latencies.push(await measureLatency(what, { count, concurrency, processor: byProduct }, run));
    }
  };
  for (const { loginName, unit, open } of samples.officers) {
    const officer = await new Visitor(baseUrl).signIn(loginName, DEMO_PASSWORD);
    await measure(`Queue, ${unit} (${open} open)`, officer, () => "/mot-cua");
    if (samples.officers[0]?.loginName !== loginName) continue;
    const idOf = (index: number) => samples.deskDossiers[index % samples.deskDossiers.length];
    await measure("Dossier at the desk", officer, (index) => `/mot-cua/ho-so/${idOf(index)}`);
    await measure("Search by name at the desk", officer, () => "/mot-cua?tim=nong%20thi%20hoa");
  }
  const leader = await new Visitor(baseUrl).signIn("lanhdao.tinh", DEMO_PASSWORD);
  await measure("Leader, whole province", leader, () => "/dieu-hanh");
  const own = (index: number) => samples.citizen.dossierIds[index % samples.citizen.dossierIds.length];
  await measure("Own dossiers of a citizen", citizen, () => "/ho-so");
  await measure("Own dossier of a citizen", citizen, (index) => `/ho-so/${own(index)}`);
  const codeOf = (index: number) => encodeURIComponent(samples.codes[index % samples.codes.length] ?? "");
  await measure("Public look-up by code", new Visitor(baseUrl), (index) => `/tra-cuu?ma=${codeOf(index)}`);
  await measure("Public figures", new Visitor(baseUrl), () => "/so-lieu");
  await measure("Catalogue search", new Visitor(baseUrl), () => "/thu-tuc?tim=dang%20ky%20khai%20sinh");
  return latencies;
}

async function measureActs(): Promise<Latency[]> {
  return [
    ...(await measureFiling({ count, concurrency: 1, processor: byCommands })),
    ...(await measureFiling({ count, concurrency: 4, processor: byCommands })),
    await measureReceipts({ count, concurrency: 1, processor: byCommands }),
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
