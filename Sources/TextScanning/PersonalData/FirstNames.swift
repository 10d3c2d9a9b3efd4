/// First names common in California that are not also words, places or months.
enum FirstNames {
  static let common = Set(
    wordsOf:
      """
      aaron adam dana jerome keisha lori tom adriana adrian ahmed aisha alan albert alberto alejandra alejandro alex alexander alexandra alexis alfredo
      alice alicia alma amanda amy ana andrea andrew angela angelica anita ann anna anne annette anthony antonio araceli
      armando arthur arturo ashley barbara beatriz benjamin bernice beth betty beverly blanca bonnie brandon brenda brian
      bruce bryan carla carlos carmen carol caroline carolyn catherine cecilia cesar charles cheryl chris christina
      christine christopher cindy claudia connie craig cristina crystal cynthia daniel daniela danielle darlene david deborah
      debra denise dennis diana diane diego donald donna doris dorothy douglas eduardo edward edwin elena elizabeth ellen
      emily emma enrique eric erica erika ernesto esmeralda esther eugene eva evelyn fatima felipe fernando frances francisco
      frank gabriel gabriela gary george gerald gerardo gilbert gina gladys gloria gonzalo graciela gregory guadalupe
      guillermo gustavo heather hector helen henry howard hugo humberto ignacio irene irma isaac isabel ivan jack jacob
      jacqueline jaime james jamie jan jane janet janice jasmine jason javier jeff jeffrey jennifer jenny jeremy jerry
      jessica jesus jill jim joan joanne joe joel john jonathan jorge jose joseph joshua joyce juan juana juanita judith judy
      julia julie julio karen karina karla katherine kathleen kathryn kathy katie keith kelly kenneth kevin kimberly kristen
      kristina kyle larry latasha laura lauren laurie leonard leslie leticia lidia lillian linda lisa lois lorena lorraine
      louis lucia luis luz lydia manuel marcia marco marcos margaret margarita maria mariana maribel marie marilyn mario
      marisol mark marlene marta martha martin martha mary matthew maureen mayra megan melanie melissa mercedes michael
      michele michelle miguel mike miriam mohammed monica nadia nancy natalie nathan nicholas nicole nina norma olga oscar
      pablo pamela patricia patrick paul paula pedro peggy peter philip phillip phyllis priscilla rachel rafael ralph ramon
      raquel raul raymond rebecca renee ricardo richard rita robert roberta roberto robin rocio rodrigo roger ronald rosa
      rosario rosemary roxana ruben ruth ryan salvador samantha samuel sandra sara sarah scott sean sergio sharon shannon
      sheila shirley silvia sofia sonia sophia stacy stanley stephanie stephen steve steven susan suzanne sylvia tamara
      tanya teresa terry theresa thomas tiffany timothy tina todd tony tracy tyler valerie vanessa veronica vicente victoria
      vincent vivian walter wanda wayne wendy william yolanda yvonne zachary
      """)
}
