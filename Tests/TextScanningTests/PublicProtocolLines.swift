/// Lines in the style of public protocols, contracts and board papers; none holds anything of one person.
enum PublicProtocolLines {
  static let lines: [String] = text.split(separator: "\n").map(String.init)

  private static let text = """
    Welfare and Institutions Code section 300(b)(4) and Penal Code section 236.1
    Penal Code sections 11164-11174.3, the Child Abuse and Neglect Reporting Act
    WIC 16501.35, 16501.45, 16524.6-16524.11 and 18961.7
    Sections 300, 305, 601, 602 and 827 of the Welfare and Institutions Code
    42 U.S.C. §§ 671(a)(9), 671(a)(34)-(35), 675(9)
    42 CFR Part 2; 45 CFR 164.512(b)(1)(ii); 34 CFR 99.31
    Pen. Code, § 11166, subd. (j)(3)(A)-(C)
    Ed. Code 51950 and 51934(a)(10)
    Gov. Code 7920.000 et seq.
    ACL 16-74, ACL 20-105 and ACIN I-83-16
    SB 855 (Chapter 29, Statutes of 2014); AB 1227 (Chapter 558, Statutes of 2017)
    Stats. 2024, ch. 660, effective January 1, 2025
    Contract No. 123-45-6789 with the community partner
    Agreement number 078-05-1120, amendment 3
    Contract 22-123-4567 is amended to add $1,200,000
    Resolution No. 2019-04-1123 was adopted
    Board item 14 of May 3, 2022, Minute Order 22-456
    Item 45-2019, File ID 19-1234, Legistar 2019-00456
    Purchase Order 4500123456 and invoice 0012345678
    Vendor number 000123456; account 510-555-0142
    APN 123-456-7890 is the site of the center
    Parcel 078-05-1120 on the county map
    RFP 2020-123-4567 for advocate services
    Grant award 2018-VT-BX-0012, CFDA 16.320
    EIN 94-6000501 of the county
    UEI ABCDEFGH1234 in the federal system
    The budget is $1,234,567.89 for fiscal year 2026-27
    From July 1, 2024 through June 30, 2027
    Effective 2024-07-02 and again 2025-01-01
    The protocol was revised on 11/21/2026 and 01/05/2027
    Between 2015-07-01 and 2016-07-01 the county served 75 youth
    In FY 2014-15, 2015-16 and 2016-17 the county opted in
    Within 24 hours, 72 hours, 10 days and 30 calendar days
    A score of 4 to 9 is possible concern; 10 to 23 is clear concern
    Table 1: 105 24 1033 88 12 4501
    12 345 678 90 1234 567
    1-800-843-5678 is the national call center
    Call 911 in an emergency, 988 in a crisis and 211 for services
    The National Human Trafficking Hotline is 1-888-373-7888
    Text 233733 for help
    ZIP codes 94601, 94602 and 94612-3456
    FIPS 06001, 06003 and 06005
    Form SOC 832 and form JV-220(A)
    Judicial Council forms JV-225 and JV-535
    ISBN 978-0-306-40615-7
    Version 2.0.1 of the tool, build 20240702
    https://leginfo.legislature.ca.gov/faces/billTextClient.xhtml?bill_id=201320140SB855
    https://www.cdss.ca.gov/lettersnotices/EntRes/getinfo/acl/2016/16-74.pdf
    See https://law.justia.com/cases/california/court-of-appeal/2015/a143211.html
    In re M.V. (2014) 225 Cal.App.4th 1495
    Roe v. Wade and Alameda County v. Jane Doe
    People v. Gutierrez (2014) 58 Cal.4th 1354
    Case No. A143211 of the Court of Appeal
    United States v. Doe, No. 2:11-cv-01234
    The case number is kept by each agency
    Each referral has a case number, a date and an allegation
    The report states the child's name, date of birth and address
    Date of birth is recorded by the hotline
    Youth born on or after January 1, 2010 are in the cohort
    Children born before January 1, 2005 have aged out
    Birth certificates are requested within 30 days
    The social security number of a child is never shared
    SSN, CIN and SSID are identifying information
    The CIN is written in the medical file only
    Example County Human Services Agency
    Alameda County Sheriff's Office
    County of Los Angeles, Department of Children and Family Services
    Superior Court of California, County of Santa Clara
    San Bernardino County Children's Network
    Presiding Judge of the Juvenile Court
    Chief Probation Officer and Director of Public Health
    Sheriff Coroner Department and Police Chiefs Association
    Director, Child Welfare Services Division
    Deputy Director Children Services
    Judge Advocate General
    Public Health Nurse Supervisor
    Social Worker Supervisor II
    Deputy Public Defender and Deputy District Attorney
    Supervising Probation Officer, Placement Unit
    Victim Witness Assistance Center
    Victim Compensation Board and Child Advocacy Center
    Child Welfare Council CSEC Action Team
    Youth Justice Commission and Youth Advisory Board
    Minor Dependency Court calendar
    Survivor Advisory Council
    Student Success Team
    Juvenile Justice Coordinating Council
    the child, Child Welfare Services and probation
    the youth, Probation and the advocate
    the minor: Juvenile Hall, shelter or home
    West Coast Children's Clinic developed the tool
    Mary Graham Children's Shelter
    Ruth Ellis Center and George Mark Children's House
    Martin Luther King Jr. Hospital
    Rady Children's Hospital and Loma Linda University Children's Hospital
    Ralph M. Brown Act
    Jessica's Law and Megan's Law
    Victor Community Support Services
    Robert F. Kennedy Medical Center
    Anthony House Foundation
    St. Joseph's Family Center
    Santa Maria Police Department
    San Juan Unified School District
    Los Gatos and El Monte
    Karuk Tribe and Yurok Tribe
    Federated Indians of Graton Rancheria
    Bay Area Women Against Rape
    MISSSEY, Motivating Inspiring Supporting and Serving Sexually Exploited Youth
    Commercially Sexually Exploited Children Program
    Interagency Protocol, Model Framework and Appendix A
    CSEC 101 and CSEC 102 training
    Commercial Sexual Exploitation-Identification Tool (CSE-IT)
    Child and Adolescent Needs and Strengths (CANS)
    Memorandum of Understanding 2019-2024
    The signatory is the Director of Human Services
    Signature: ____________________ Date: __________
    Name of agency: ________________________________
    Title: Director
    Contact: the on-call supervisor of the hotline
    contact the liaison of each agency by office
    named in section 2 of this protocol
    prepared by the Human Services Agency
    approved by County Counsel
    Attn: Clerk of the Board
    To: Board of Supervisors
    From: Health and Human Services Agency
    Subject: Interagency Protocol
    Meeting with Child Welfare and Probation on Monday
    By May 1, the committee reviews the protocol
    April and May meetings are joint
    June Report and August Review
    Hope House, Grace Program and Faith Center
    Amber Alert and Silver Alert
    Safe Harbor, Safe Haven and Harbor House
    North Bay, East Bay and South Bay regions
    Highway 101 and Interstate 80
    Room 300, 1221 Oak Street, Suite 555
    2000 Center Street, Floor 4
    The tier meets at 9:00 a.m. on the 2nd Tuesday
    Page 12 of 345; section 6.2; exhibit B-2
    Sections 1.1, 1.2.3 and 10.4(a)
    300-305, 600-602, 725-790
    653.20, 653.22 and 653.25
    16524.8(a)(1), 16524.8(b) and 16524.8(c)
    236.1(c)(1)-(2); 266h; 266i; 267; 311.4
    5106a(b)(2)(B)(xxiv)
    Approximately 1,500 youth; 12,345 screenings; 0.5 percent
    Seven of 10 children; 3 of 5 seats; 24/7 response
    ratio 1:12, 30:1 and 2:3
    Temperature 98.6 and weight 123.45
    Serial 12-34-567 of the form
    2026-11-21 02:24:31
    SHA 5f0c9a1b2c3d4e5f
    fingerprint: 0123456789abcdef
    Fund 001-12-3456 of the budget
    Code 5180-01-6789
    Project 123-45-6789-1
    Warrant request 510-555-0142
    Order No. 20-1234 and docket entries 12-15
    The missing child is reported to NCMEC and NCIC
    in missing, admissions and permissions
    Twelve members, 5 seats and 3 tiers
    ages 10-17, 18-20 and 21
    the 2017 Report to the Legislature, page 23
    AB 2207 (2018), AB 161 (2024) and AB 2108 (2024)
    Title IV-E, Title XIX and Chafee funds
    Children's Bureau Information Memorandum ACYF-CB-IM-15-05
    Federal Register, Volume 89, 12472
    89 FR 12472, 2024-02-16
    PL 113-183, PL 114-22 and PL 117-348
    each minor's attorney, each youth's advocate
    @ the table and 50% @ intake
    user@ and @county are no addresses
    """
}
