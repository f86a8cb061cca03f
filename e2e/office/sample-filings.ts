/** Answers that are complete and right, for journeys that begin after the filling in. */
export interface SampleFiling {
  /** Which agency it is for, by its key in the reference data; else thị trấn Đồng Đăng. */
  unitKey?: string;
  procedureCode: string;
  answers: Record<string, unknown>;
  /** Codes of the components that need a file. */
  papers: readonly string[];
}

const HOME = "Khối 3, thị trấn Đồng Đăng, huyện Cao Lộc, tỉnh Lạng Sơn";

export function birthOf(childName: string): SampleFiling {
  return {
    procedureCode: "1.001193",
    papers: ["p01"],
    answers: {
      relation: "mother",
      childName,
      childSex: "female",
      childBirthOn: "2026-11-05",
      childEthnicity: "07",
      childNationality: "VN",
      childHometown: HOME,
      birthAt: "facility",
      birthFacility: "Trung tâm Y tế Cao Lộc",
      birthAddress: "Thị trấn Cao Lộc, tỉnh Lạng Sơn",
      birthProof: "certificate",
      specialCase: "none",
      motherName: "Nông Thị Thảo",
      motherBirth: "1996-08",
      motherEthnicity: "07",
      motherNationality: "VN",
      motherAddress: HOME,
      parentsMarried: "no",
      recordFather: "no",
      copiesWanted: "no",
      lateRegistration: "no",
    },
  };
}

export function socialAssistanceFor(fullName: string): SampleFiling {
  return {
    procedureCode: "1.001776",
    papers: [],
    answers: {
      requestKind: "grant",
      forWhom: "other",
      filerRelation: "family",
      category: "elderly",
      fullName,
      sex: "male",
      birthOn: "1944",
      personalId: "020044000912",
      ethnicity: "07",
      permanentAddress: HOME,
      household: "poor",
      healthInsurance: "yes",
      otherBenefit: "none",
      elderlyCase: "from80",
      hasGuardian: "no",
      paymentWay: "bank",
      bankName: "Agribank",
      bankAccount: "8400205000123",
      bankHolder: fullName,
    },
  };
}
