/// Capitalized words that name offices, places, laws and programs, and so never a person.
enum InstitutionWords {
  static let all = Set(
    wordsOf:
      """
      a abuse academy act action administrative administrator advisory advocacy advocate agency alcohol alert alliance amber
      american an and annual appeal appendix april assembly assessment assistance assistant associates association at attorney attorneys
      august avenue award band bay behavioral bench bill blvd board boulevard branch bridge budget building bureau california camp campus
      case cases casa catholic center centers central chair chapter charities chief child children childrens church circle citizens city civil
      clerk client clinic clinical coalition coast coastal code coalition codes college collaborative commercially commission commissioner committee
      community complex continuum cooperative coordinated coordinator coroner corps correctional council counsel counseling county court courthouse
      courts creek crime crisis csec data day december deputy delta department departments dependency detective development developmental director district districts
      division domestic drive drug east education el eligibility emergency employment enforcement entry every executive exploited exploitation
      facility families family february federal fellowship field first fiscal force foster foundation framework freedom friday fund general
      girls governance government grand group guidance guide hall harbor health high hill hills home homeless hospital hotline house housing human
      i if immigrant in independent indian initial initiative inn institute institutions intake integrated interagency intermediate
      international investigation island it january jail judge judicial july june justice juvenile kids king kings lake lane
      law league legal legislature letter liaison library lieutenant line local los management march marshal may mayor medical medicine memorial
      memorandum mental mercy middle minor missing mission model monday monument multidisciplinary municipal museum nation national
      native network new no north northern november nurse nursing october of office officer official on ongoing operations or
      organization our outreach pacific park parent parents park partners partnership patrol peace penal people pilot place plan planning police
      policy practice presiding prevention primary principal probation procedure program programs project projects prosecutor protection protective protocol
      provider providers public qualified quarterly ranch rancheria recovery region regional rehabilitation relations report representative
      reservation residential resource resources response review ridge river road rural sacramento safe safety saint salvation san santa saturday
      school schools screening second secretary section senate senior september sergeant service services session sexual sexually shelter sheriff
      sierra social society south southern special specialized specialty st staff standards state statutes steering street strategy strategies student
      subcommittee substance suite sunday superintendent superior supervising supervisor supervisors support supreme survivor survivors
      system systems taskforce task team teams teen the therapeutic these they this thursday title today town township training transition
      transitional treatment trial tribal tribe tribes trust tuesday twelve uniform union unit united university urgent use valley
      veterans victim victims village violence vocational volunteer walk ward wednesday welfare west western when where wing
      wellness witness women womens worker workers workforce working works written year years ymca young youth ywca zone
      v vs et al unified elementary memorial medal prize lecture scholarship treaty doctrine motion hearing hearings warnings rights
      bros inc llc llp company corporation corp consulting group press news times chronicle tribune story index score scale questionnaire interview
      tool inventory screen measure each any all some both no not most many such that those their his her its one two three
      """)
}
