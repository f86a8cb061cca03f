import { addDays } from "@/lib/calendar/domain/local-date";
import type { Answers } from "@/lib/forms/domain/e-form";
import type { DemoCitizen } from "../demo-citizens";
import type { Person } from "../synthetic-people";

type Sample = { answers: Answers; papers: readonly string[] };
type Facts = { citizen: DemoCitizen; person: Person; filedOn: string };

/** Believable answers, with the codes of the papers they call for; the form's own schema checks them when sent. */
export const SAMPLES = { birth, household, judicial, social } as const;
export type SampleKind = keyof typeof SAMPLES;

function birth({ citizen, person, filedOn }: Facts): Sample {
  const family = citizen.fullName.split(" ", 1)[0] ?? "Nông";
  return {
    papers: ["p01"],
    answers: {
      relation: "mother",
      childName: person.fullName,
      childSex: person.sex,
      childBirthOn: addDays(filedOn, -12),
      childEthnicity: person.ethnicCode,
      childNationality: "VN",
      childHometown: citizen.address,
      birthAt: "facility",
      birthFacility: "Trung tâm Y tế Cao Lộc",
      birthAddress: "Thị trấn Cao Lộc, tỉnh Lạng Sơn",
      birthProof: "certificate",
      specialCase: "none",
      motherName: `${family} Thị Thảo`,
      motherBirth: "1996-08",
      motherEthnicity: "07",
      motherNationality: "VN",
      motherAddress: citizen.address,
      parentsMarried: "yes",
      fatherName: `${family} Văn Dũng`,
      fatherBirth: "1993",
      fatherEthnicity: "02",
      fatherNationality: "VN",
      fatherAddress: citizen.address,
      copiesWanted: "yes",
      copyCount: "2",
      lateRegistration: "no",
    },
  };
}

function household({ citizen, person, filedOn }: Facts): Sample {
  return {
    papers: ["p02"],
    answers: {
      ownerName: citizen.fullName,
      ownerSex: person.sex,
      ownerBirthOn: citizen.birthOn,
      ownerPersonalId: citizen.personalId,
      ownerEthnicity: person.ethnicCode,
      ownerNationality: "VN",
      ownerPermanentAddress: citizen.address,
      ownerPhone: citizen.phone,
      businessName: `Hộ kinh doanh ${person.fullName}`,
      businessAddress: citizen.address,
      startOn: addDays(filedOn, 15),
      placeRight: "own",
      trades: [
        { name: "Bán lẻ lương thực, thực phẩm", code: "4711" },
        { name: "Dịch vụ ăn uống", code: "5610" },
      ],
      conditional: "no",
      capital: "80000000",
      workers: "2",
      taxMethod: "lump",
      foundedBy: "individual",
      filedBy: "self",
      pledge: "agree",
    },
  };
}

function judicial({ citizen, person }: Facts): Sample {
  return {
    papers: ["p02"],
    answers: {
      sheet: "sheet1",
      purpose: "Xin việc làm",
      showBans: "no",
      copyCount: "1",
      feeCase: "normal",
      fullName: citizen.fullName,
      sex: person.sex,
      birthOn: citizen.birthOn,
      birthPlace: citizen.address,
      nationality: "VN",
      personalId: citizen.personalId,
      ethnicity: person.ethnicCode,
      permanentAddress: citizen.address,
      phone: citizen.phone,
      fatherName: "Hoàng Văn Thành",
      motherName: "Nông Thị Lan",
      maritalStatus: "single",
      residences: [
        { since: "2005", until: "2014", address: citizen.address, work: "Học sinh" },
        { since: "2014", address: citizen.address, work: "Buôn bán" },
      ],
      hasRecord: "no",
      filedBy: "self",
    },
  };
}

function social({ citizen, person }: Facts): Sample {
  return {
    papers: [],
    answers: {
      requestKind: "grant",
      forWhom: "other",
      filerRelation: "family",
      category: "elderly",
      fullName: person.fullName,
      sex: person.sex,
      birthOn: "1944",
      personalId: person.sex === "male" ? "020044000912" : "020144000912",
      ethnicity: person.ethnicCode,
      permanentAddress: citizen.address,
      household: "poor",
      healthInsurance: "yes",
      otherBenefit: "none",
      elderlyCase: "from80",
      hasGuardian: "no",
      paymentWay: "bank",
      bankName: "Agribank",
      bankAccount: "8400205000123",
      bankHolder: person.fullName,
    },
  };
}
