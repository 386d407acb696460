CREATE TABLE all_diplomats (
  dip_no INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  stat TEXT NOT NULL,
  ctz TEXT NOT NULL,
  score INTEGER NOT NULL,
  age_y INTEGER NOT NULL,
  birthday TEXT NOT NULL
);
INSERT INTO all_diplomats VALUES (1, 'Iris Larsen', 'suspended', 'Poland', 449, 79, '2000-03-27');
INSERT INTO all_diplomats VALUES (2, 'Xavier Sato', 'suspended', 'Turkey', 379, 58, '1951-01-08');
INSERT INTO all_diplomats VALUES (3, 'Jack Tanaka', 'retired', 'Greece', 89, 68, '1954-01-20');
INSERT INTO all_diplomats VALUES (4, 'Oscar Rivera', 'permanent', 'Poland', 609, 56, '1991-04-23');
INSERT INTO all_diplomats VALUES (5, 'Elena Jones', 'permanent', 'Greece', 183, 59, '1979-07-06');
INSERT INTO all_diplomats VALUES (6, 'Kate Quist', 'retired', 'Greece', 870, 60, '1947-08-21');
INSERT INTO all_diplomats VALUES (7, 'Julia Grant', 'retired', 'Greece', 136, 74, '1980-12-26');
INSERT INTO all_diplomats VALUES (8, 'Frank Walsh', 'permanent', 'Finland', 952, 27, '1962-10-09');
INSERT INTO all_diplomats VALUES (9, 'Nina Tanaka', 'absent', 'Greece', 480, 47, '1964-05-05');
INSERT INTO all_diplomats VALUES (10, 'Fiona Baker', 'retired', 'Greece', 947, 25, '1948-12-12');
INSERT INTO all_diplomats VALUES (11, 'Simon Davis', 'active', 'Finland', 472, 21, '1979-01-16');
INSERT INTO all_diplomats VALUES (12, 'Marco Hart', 'suspended', 'Finland', 640, 75, '2000-08-02');
INSERT INTO all_diplomats VALUES (13, 'Marco Nolan', 'retired', 'Greece', 368, 24, '1967-10-19');
INSERT INTO all_diplomats VALUES (14, 'Elena Dunn', 'suspended', 'Turkey', 212, 56, '1977-07-12');
INSERT INTO all_diplomats VALUES (15, 'Clara Smith', 'temporary', 'Greece', 30, 79, '1964-01-11');
INSERT INTO all_diplomats VALUES (16, 'Liam Grant', 'retired', 'Greece', 919, 57, '1961-04-22');
INSERT INTO all_diplomats VALUES (17, 'Zoe Park', 'suspended', 'Greece', 754, 61, '1955-07-06');
INSERT INTO all_diplomats VALUES (18, 'Iris Kaya', 'temporary', 'Turkey', 954, 19, '1983-08-02');
INSERT INTO all_diplomats VALUES (19, 'David Meyer', 'suspended', 'Greece', 78, 67, '1946-01-03');
INSERT INTO all_diplomats VALUES (20, 'Fiona Kaya', 'suspended', 'Finland', 952, 61, '1991-11-07');
INSERT INTO all_diplomats VALUES (21, 'Ana Park', 'retired', 'Greece', 699, 28, '1993-11-26');
INSERT INTO all_diplomats VALUES (22, 'Nina Rivera', 'retired', 'Poland', 410, 36, '1974-04-16');
CREATE TABLE office_list (
  offc_id INTEGER PRIMARY KEY,
  offc_nm TEXT NOT NULL,
  look TEXT NOT NULL,
  city TEXT NOT NULL,
  dst INTEGER NOT NULL,
  monthly INTEGER NOT NULL,
  opening_d TEXT NOT NULL
);
INSERT INTO office_list VALUES (1, 'Blackburn', 'gothic', 'Prague', 463, 4603, '1901-05-21');
INSERT INTO office_list VALUES (2, 'Thornfield', 'colonial', 'Kyoto', 515, 6084, '1910-01-15');
INSERT INTO office_list VALUES (3, 'Blackbury', 'gothic', 'Aarhus', 542, 2208, '1936-05-22');
INSERT INTO office_list VALUES (4, 'Northdale', 'colonial', 'Vienna', 597, 4070, '1942-01-25');
INSERT INTO office_list VALUES (5, 'Brookdale', 'colonial', 'Aarhus', 390, 1513, '2013-09-20');
INSERT INTO office_list VALUES (6, 'Ashbury', 'minimal', 'Prague', 269, 3922, '1908-02-19');
INSERT INTO office_list VALUES (7, 'Brookbury', 'minimal', 'Aarhus', 184, 3933, '1972-02-19');
INSERT INTO office_list VALUES (8, 'Westfield', 'gothic', 'Kyoto', 206, 4844, '1963-09-20');
INSERT INTO office_list VALUES (9, 'Oakdale', 'colonial', 'Aarhus', 401, 5042, '1919-04-10');
INSERT INTO office_list VALUES (10, 'Highhaven', 'colonial', 'Aarhus', 85, 1652, '1994-01-06');
INSERT INTO office_list VALUES (11, 'Highwick', 'gothic', 'Cairo', 336, 359, '1958-02-08');
INSERT INTO office_list VALUES (12, 'Thornhaven', 'colonial', 'Vienna', 475, 4792, '1931-07-27');
INSERT INTO office_list VALUES (13, 'Ashford', 'colonial', 'Kyoto', 520, 5830, '1910-01-12');
INSERT INTO office_list VALUES (14, 'Westdale', 'rustic', 'Prague', 425, 4402, '1959-11-04');
INSERT INTO office_list VALUES (15, 'Northford', 'colonial', 'Kyoto', 170, 6718, '1921-01-17');
INSERT INTO office_list VALUES (16, 'Marshfield', 'industrial', 'Prague', 108, 3971, '2019-05-25');
INSERT INTO office_list VALUES (17, 'Brookburn', 'gothic', 'Kyoto', 304, 3919, '1947-05-02');
INSERT INTO office_list VALUES (18, 'Blackmouth', 'gothic', 'Aarhus', 17, 1242, '2018-02-22');
INSERT INTO office_list VALUES (19, 'Redford', 'rustic', 'Vienna', 2, 6179, '2001-07-28');
INSERT INTO office_list VALUES (20, 'Woodton', 'colonial', 'Vienna', 540, 6729, '1961-03-20');
INSERT INTO office_list VALUES (21, 'Lakedale', 'colonial', 'Prague', 66, 3638, '1913-08-16');
INSERT INTO office_list VALUES (22, 'Stoneridge', 'minimal', 'Kyoto', 217, 5179, '1978-01-26');
INSERT INTO office_list VALUES (23, 'Greenton', 'industrial', 'Kyoto', 457, 6249, '1962-10-03');
INSERT INTO office_list VALUES (24, 'Clearhaven', 'minimal', 'Prague', 133, 6004, '1941-04-16');
INSERT INTO office_list VALUES (25, 'Cleargate', 'industrial', 'Kyoto', 94, 6362, '1934-08-27');
INSERT INTO office_list VALUES (26, 'Woodbury', 'minimal', 'Vienna', 563, 1330, '1921-02-04');
INSERT INTO office_list VALUES (27, 'Highfield', 'rustic', 'Kyoto', 240, 4028, '2010-03-15');
CREATE TABLE meeting_list (
  nr INTEGER PRIMARY KEY,
  mtng_no_x TEXT NOT NULL,
  st TEXT NOT NULL,
  priority TEXT NOT NULL,
  expense INTEGER NOT NULL,
  duration INTEGER NOT NULL,
  date TEXT NOT NULL,
  diplomat_id INTEGER NOT NULL,
  off_ref INTEGER NOT NULL,
  FOREIGN KEY (diplomat_id) REFERENCES all_diplomats(dip_no),
  FOREIGN KEY (off_ref) REFERENCES office_list(offc_id)
);
INSERT INTO meeting_list VALUES (1, 'C213', 'rejected', 'normal', 1690, 186, '2018-08-16', 16, 20);
INSERT INTO meeting_list VALUES (2, 'C559', 'closed', 'normal', 2178, 6, '2019-11-26', 4, 20);
INSERT INTO meeting_list VALUES (3, 'C641', 'failed', 'normal', 2796, 62, '2010-07-01', 12, 9);
INSERT INTO meeting_list VALUES (4, 'C585', 'done', 'critical', 2742, 317, '2014-08-10', 16, 11);
INSERT INTO meeting_list VALUES (5, 'C531', 'closed', 'low', 1789, 160, '2010-11-06', 9, 8);
INSERT INTO meeting_list VALUES (6, 'C938', 'closed', 'low', 1886, 323, '2022-08-20', 18, 11);
INSERT INTO meeting_list VALUES (7, 'C636', 'closed', 'critical', 1557, 259, '2015-12-17', 12, 3);
INSERT INTO meeting_list VALUES (8, 'C301', 'rejected', 'critical', 1347, 291, '2014-12-07', 18, 13);
INSERT INTO meeting_list VALUES (9, 'C250', 'approved', 'normal', 1338, 291, '2022-02-15', 6, 15);
INSERT INTO meeting_list VALUES (10, 'C154', 'approved', 'high', 2350, 101, '2011-06-04', 17, 4);
INSERT INTO meeting_list VALUES (11, 'C991', 'failed', 'critical', 558, 338, '2014-10-20', 6, 3);
INSERT INTO meeting_list VALUES (12, 'C548', 'open', 'normal', 2872, 243, '2023-08-15', 4, 8);
INSERT INTO meeting_list VALUES (13, 'C977', 'approved', 'low', 2737, 186, '2019-11-14', 13, 21);
INSERT INTO meeting_list VALUES (14, 'C512', 'closed', 'normal', 1593, 222, '2024-08-09', 2, 11);
INSERT INTO meeting_list VALUES (15, 'C184', 'open', 'low', 1621, 266, '2011-06-23', 15, 23);
INSERT INTO meeting_list VALUES (16, 'C607', 'rejected', 'normal', 1100, 85, '2017-03-17', 2, 9);
INSERT INTO meeting_list VALUES (17, 'C405', 'failed', 'normal', 221, 57, '2012-06-28', 9, 2);
INSERT INTO meeting_list VALUES (18, 'C890', 'rejected', 'low', 2505, 144, '2019-10-06', 13, 11);
INSERT INTO meeting_list VALUES (19, 'C550', 'open', 'high', 2157, 438, '2018-11-19', 13, 4);
INSERT INTO meeting_list VALUES (20, 'C722', 'done', 'normal', 1256, 198, '2021-11-17', 11, 27);
INSERT INTO meeting_list VALUES (21, 'C963', 'closed', 'critical', 906, 49, '2012-04-27', 17, 25);
INSERT INTO meeting_list VALUES (22, 'C891', 'done', 'critical', 1098, 237, '2022-01-18', 3, 24);
INSERT INTO meeting_list VALUES (23, 'C143', 'failed', 'normal', 53, 88, '2023-04-21', 22, 12);
INSERT INTO meeting_list VALUES (24, 'C631', 'failed', 'critical', 2733, 167, '2015-08-17', 16, 25);
INSERT INTO meeting_list VALUES (25, 'C322', 'closed', 'low', 124, 331, '2013-07-23', 3, 25);
INSERT INTO meeting_list VALUES (26, 'C578', 'open', 'critical', 615, 242, '2021-09-27', 2, 25);
INSERT INTO meeting_list VALUES (27, 'C839', 'failed', 'critical', 306, 92, '2020-10-24', 17, 8);
INSERT INTO meeting_list VALUES (28, 'C319', 'rejected', 'critical', 1081, 184, '2010-08-02', 4, 21);
INSERT INTO meeting_list VALUES (29, 'C228', 'failed', 'normal', 269, 460, '2015-11-11', 11, 11);
INSERT INTO meeting_list VALUES (30, 'C101', 'failed', 'normal', 1644, 345, '2014-03-16', 16, 9);
INSERT INTO meeting_list VALUES (31, 'C648', 'open', 'high', 1427, 81, '2018-04-19', 13, 24);
INSERT INTO meeting_list VALUES (32, 'C268', 'failed', 'critical', 1029, 22, '2016-01-03', 2, 2);
INSERT INTO meeting_list VALUES (33, 'C237', 'approved', 'high', 121, 41, '2016-04-01', 17, 24);
INSERT INTO meeting_list VALUES (34, 'C374', 'approved', 'normal', 1512, 210, '2011-05-24', 17, 5);
INSERT INTO meeting_list VALUES (35, 'C850', 'failed', 'low', 2502, 165, '2018-11-23', 4, 9);
INSERT INTO meeting_list VALUES (36, 'C775', 'open', 'critical', 2187, 295, '2015-08-09', 6, 13);
INSERT INTO meeting_list VALUES (37, 'C102', 'done', 'low', 336, 131, '2017-06-25', 11, 7);
INSERT INTO meeting_list VALUES (38, 'C424', 'failed', 'low', 2275, 222, '2013-11-14', 9, 2);
INSERT INTO meeting_list VALUES (39, 'C832', 'rejected', 'normal', 111, 146, '2018-04-15', 21, 20);
INSERT INTO meeting_list VALUES (40, 'C510', 'closed', 'high', 678, 116, '2012-07-20', 11, 2);
INSERT INTO meeting_list VALUES (41, 'C264', 'open', 'normal', 519, 391, '2019-04-07', 22, 27);
INSERT INTO meeting_list VALUES (42, 'C244', 'failed', 'critical', 1066, 52, '2016-06-05', 12, 4);
INSERT INTO meeting_list VALUES (43, 'C960', 'open', 'low', 1927, 192, '2010-05-15', 8, 4);
INSERT INTO meeting_list VALUES (44, 'C593', 'rejected', 'high', 360, 303, '2011-12-14', 1, 20);
INSERT INTO meeting_list VALUES (45, 'C582', 'closed', 'normal', 2195, 369, '2017-07-21', 16, 3);
INSERT INTO meeting_list VALUES (46, 'C875', 'closed', 'normal', 2034, 13, '2018-03-15', 12, 5);
INSERT INTO meeting_list VALUES (47, 'C200', 'approved', 'normal', 2405, 374, '2023-03-05', 2, 4);
INSERT INTO meeting_list VALUES (48, 'C721', 'closed', 'normal', 941, 317, '2022-12-18', 16, 10);
INSERT INTO meeting_list VALUES (49, 'C584', 'open', 'critical', 829, 49, '2024-08-07', 3, 21);
INSERT INTO meeting_list VALUES (50, 'C190', 'approved', 'normal', 1439, 217, '2017-07-22', 13, 27);
INSERT INTO meeting_list VALUES (51, 'C640', 'approved', 'low', 616, 202, '2018-05-18', 18, 24);
INSERT INTO meeting_list VALUES (52, 'C428', 'rejected', 'low', 534, 385, '2018-02-28', 4, 11);
INSERT INTO meeting_list VALUES (53, 'C229', 'failed', 'high', 2405, 446, '2011-08-16', 4, 10);
INSERT INTO meeting_list VALUES (54, 'C792', 'open', 'critical', 572, 400, '2020-04-16', 17, 20);
INSERT INTO meeting_list VALUES (55, 'C179', 'open', 'normal', 277, 365, '2022-02-20', 9, 1);
INSERT INTO meeting_list VALUES (56, 'C194', 'closed', 'low', 133, 16, '2019-03-12', 17, 20);
INSERT INTO meeting_list VALUES (57, 'C366', 'failed', 'high', 1102, 47, '2011-06-16', 12, 20);
INSERT INTO meeting_list VALUES (58, 'C736', 'done', 'normal', 12, 452, '2012-09-03', 13, 23);
INSERT INTO meeting_list VALUES (59, 'C464', 'failed', 'low', 1490, 109, '2010-05-16', 17, 12);
INSERT INTO meeting_list VALUES (60, 'C554', 'closed', 'normal', 2701, 392, '2015-07-03', 18, 10);
INSERT INTO meeting_list VALUES (61, 'C651', 'closed', 'critical', 244, 102, '2021-08-20', 4, 10);
INSERT INTO meeting_list VALUES (62, 'C370', 'closed', 'critical', 2623, 136, '2016-12-15', 18, 20);
INSERT INTO meeting_list VALUES (63, 'C787', 'open', 'low', 1085, 309, '2017-11-02', 3, 15);
INSERT INTO meeting_list VALUES (64, 'C140', 'closed', 'critical', 2056, 281, '2022-11-23', 4, 21);
INSERT INTO meeting_list VALUES (65, 'C404', 'rejected', 'critical', 596, 196, '2022-11-09', 15, 8);
INSERT INTO meeting_list VALUES (66, 'C777', 'rejected', 'normal', 243, 389, '2018-06-14', 4, 12);
INSERT INTO meeting_list VALUES (67, 'C965', 'closed', 'normal', 2293, 305, '2023-02-09', 14, 15);
INSERT INTO meeting_list VALUES (68, 'C892', 'failed', 'normal', 1953, 367, '2010-11-26', 2, 23);
INSERT INTO meeting_list VALUES (69, 'C525', 'closed', 'normal', 201, 245, '2023-04-22', 13, 9);
INSERT INTO meeting_list VALUES (70, 'C664', 'failed', 'normal', 2052, 438, '2013-02-27', 2, 4);
INSERT INTO meeting_list VALUES (71, 'C252', 'rejected', 'normal', 172, 143, '2014-08-26', 16, 11);
INSERT INTO meeting_list VALUES (72, 'C918', 'failed', 'normal', 1241, 141, '2017-01-27', 3, 20);
INSERT INTO meeting_list VALUES (73, 'C913', 'open', 'normal', 1141, 57, '2020-03-01', 12, 4);
INSERT INTO meeting_list VALUES (74, 'C209', 'failed', 'low', 1260, 124, '2017-10-18', 9, 23);
INSERT INTO meeting_list VALUES (75, 'C226', 'failed', 'low', 2902, 400, '2014-08-05', 3, 2);
INSERT INTO meeting_list VALUES (76, 'C671', 'approved', 'low', 2277, 263, '2021-02-06', 4, 13);
INSERT INTO meeting_list VALUES (77, 'C732', 'closed', 'normal', 1627, 242, '2016-11-22', 3, 3);
INSERT INTO meeting_list VALUES (78, 'C275', 'closed', 'high', 724, 244, '2022-11-12', 13, 10);
INSERT INTO meeting_list VALUES (79, 'C665', 'failed', 'normal', 584, 300, '2017-02-02', 9, 11);
INSERT INTO meeting_list VALUES (80, 'C610', 'closed', 'normal', 611, 189, '2012-09-20', 8, 25);
INSERT INTO meeting_list VALUES (81, 'C632', 'open', 'normal', 103, 461, '2017-02-15', 21, 4);
INSERT INTO meeting_list VALUES (82, 'C234', 'approved', 'high', 177, 235, '2013-07-22', 12, 2);
INSERT INTO meeting_list VALUES (83, 'C676', 'rejected', 'low', 57, 412, '2012-01-07', 18, 9);
INSERT INTO meeting_list VALUES (84, 'C609', 'closed', 'critical', 1818, 265, '2023-11-03', 13, 21);
INSERT INTO meeting_list VALUES (85, 'C442', 'rejected', 'normal', 2529, 113, '2023-09-05', 12, 10);
INSERT INTO meeting_list VALUES (86, 'C813', 'rejected', 'critical', 2974, 85, '2021-10-24', 12, 12);
INSERT INTO meeting_list VALUES (87, 'C305', 'closed', 'normal', 893, 93, '2020-11-09', 2, 8);
INSERT INTO meeting_list VALUES (88, 'C246', 'rejected', 'normal', 2346, 368, '2018-03-21', 6, 4);
INSERT INTO meeting_list VALUES (89, 'C999', 'closed', 'high', 404, 387, '2021-08-06', 17, 20);
INSERT INTO meeting_list VALUES (90, 'C771', 'closed', 'normal', 2851, 96, '2011-10-16', 2, 3);
INSERT INTO meeting_list VALUES (91, 'C284', 'closed', 'low', 650, 370, '2023-10-03', 6, 8);
INSERT INTO meeting_list VALUES (92, 'C956', 'approved', 'normal', 2512, 299, '2018-06-27', 6, 10);
INSERT INTO meeting_list VALUES (93, 'C842', 'failed', 'normal', 1653, 164, '2015-11-11', 15, 21);
INSERT INTO meeting_list VALUES (94, 'C394', 'closed', 'low', 2609, 157, '2010-07-22', 17, 21);
INSERT INTO meeting_list VALUES (95, 'C888', 'rejected', 'critical', 1986, 284, '2017-01-02', 14, 20);
INSERT INTO meeting_list VALUES (96, 'C587', 'done', 'normal', 1932, 225, '2015-10-16', 5, 9);
INSERT INTO meeting_list VALUES (97, 'C453', 'approved', 'critical', 55, 377, '2012-01-06', 12, 25);
INSERT INTO meeting_list VALUES (98, 'C493', 'closed', 'low', 23, 21, '2018-06-27', 12, 21);
INSERT INTO meeting_list VALUES (99, 'C414', 'failed', 'normal', 978, 76, '2010-07-17', 4, 10);
INSERT INTO meeting_list VALUES (100, 'C151', 'closed', 'high', 1018, 92, '2020-11-27', 1, 12);
INSERT INTO meeting_list VALUES (101, 'C203', 'closed', 'critical', 510, 237, '2013-10-11', 17, 10);
INSERT INTO meeting_list VALUES (102, 'C791', 'closed', 'critical', 1906, 469, '2024-02-15', 9, 8);
INSERT INTO meeting_list VALUES (103, 'C637', 'approved', 'normal', 388, 177, '2015-11-02', 4, 10);
INSERT INTO meeting_list VALUES (104, 'C467', 'failed', 'high', 1607, 86, '2010-03-22', 11, 24);
INSERT INTO meeting_list VALUES (105, 'C738', 'failed', 'normal', 156, 58, '2024-01-05', 18, 10);
INSERT INTO meeting_list VALUES (106, 'C744', 'closed', 'normal', 2165, 38, '2010-06-17', 15, 8);
INSERT INTO meeting_list VALUES (107, 'C602', 'closed', 'normal', 641, 72, '2014-11-26', 13, 26);
INSERT INTO meeting_list VALUES (108, 'C838', 'closed', 'critical', 1019, 256, '2024-01-05', 3, 8);
INSERT INTO meeting_list VALUES (109, 'C136', 'open', 'critical', 2895, 49, '2015-03-18', 3, 5);
INSERT INTO meeting_list VALUES (110, 'C613', 'open', 'critical', 1330, 430, '2015-06-16', 11, 20);
INSERT INTO meeting_list VALUES (111, 'C743', 'failed', 'high', 1550, 389, '2023-12-16', 17, 3);
INSERT INTO meeting_list VALUES (112, 'C152', 'closed', 'normal', 2734, 394, '2011-06-16', 9, 8);
INSERT INTO meeting_list VALUES (113, 'C318', 'rejected', 'low', 2154, 308, '2014-04-05', 21, 21);
INSERT INTO meeting_list VALUES (114, 'C647', 'approved', 'high', 46, 360, '2018-02-07', 11, 24);
INSERT INTO meeting_list VALUES (115, 'C129', 'failed', 'high', 794, 67, '2022-10-03', 18, 24);
INSERT INTO meeting_list VALUES (116, 'C826', 'failed', 'low', 1104, 93, '2013-12-23', 12, 2);
INSERT INTO meeting_list VALUES (117, 'C416', 'closed', 'normal', 2409, 45, '2020-05-08', 18, 25);
INSERT INTO meeting_list VALUES (118, 'C434', 'rejected', 'critical', 427, 179, '2015-12-26', 3, 27);
INSERT INTO meeting_list VALUES (119, 'C852', 'failed', 'critical', 1044, 181, '2012-03-06', 11, 9);
INSERT INTO meeting_list VALUES (120, 'C982', 'open', 'high', 970, 256, '2024-11-18', 11, 9);
