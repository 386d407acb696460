CREATE TABLE miners_table (
  nr INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  local_source_val TEXT NOT NULL,
  citizenship_val TEXT NOT NULL,
  second_value_val INTEGER NOT NULL,
  salary_val INTEGER NOT NULL,
  birthday_val TEXT NOT NULL
);
INSERT INTO miners_table VALUES (1, 'Zendbounflen Bitgotclear', 'junior', 'trerskeack', 967, 1545, '1946-12-19');
INSERT INTO miners_table VALUES (2, 'Nicha Chaiplond', 'lead', 'India', 621, 8074, '1981-07-06');
INSERT INTO miners_table VALUES (3, 'Losmandtean Betrilhus', 'junior', 'mairbroum', 712, 4056, '1997-11-06');
INSERT INTO miners_table VALUES (4, 'Nina Ford', 'braindjind', 'Canada', 268, 1664, '1993-08-02');
INSERT INTO miners_table VALUES (5, 'Dimbor Leannuckgi', 'lead', 'mairbroum', 334, 9880, '1986-02-18');
INSERT INTO miners_table VALUES (6, 'Thovunthel Stindpigran', 'lead', 'Canada', 236, 1953, '1968-09-24');
INSERT INTO miners_table VALUES (7, 'Gina Martin', 'braindjind', 'mairbroum', 652, 2611, '1985-03-27');
INSERT INTO miners_table VALUES (8, 'Fairkafun Nickleck', 'braindjind', 'Sweden', 735, 6290, '1976-08-16');
INSERT INTO miners_table VALUES (9, 'Zoe Park', 'deputy', 'Sweden', 708, 2087, '1972-05-14');
INSERT INTO miners_table VALUES (10, 'Plaicksout Dearclindtroun', 'lead', 'mairbroum', 433, 5949, '1952-07-11');
INSERT INTO miners_table VALUES (11, 'Elena Silva', 'junior', 'trerskeack', 209, 3682, '2000-03-01');
INSERT INTO miners_table VALUES (12, 'Noah Owens', 'braindjind', 'Canada', 428, 5621, '2002-01-21');
INSERT INTO miners_table VALUES (13, 'Kanpor Clemzirdes', 'braindjind', 'mairbroum', 772, 5518, '1968-01-27');
INSERT INTO miners_table VALUES (14, 'Rosa Ford', 'braindjind', 'Sweden', 240, 6533, '1946-03-06');
INSERT INTO miners_table VALUES (15, 'Ben Klein', 'braindjind', 'Austria', 960, 8450, '1985-08-09');
INSERT INTO miners_table VALUES (16, 'Grondkamkus Thearpandren', 'lead', 'mairbroum', 196, 7581, '2001-05-16');
INSERT INTO miners_table VALUES (17, 'Truclai Flaistreathu', 'lead', 'trerskeack', 591, 4471, '1954-07-23');
INSERT INTO miners_table VALUES (18, 'Clotdan Poutzaitha', 'deputy', 'Canada', 124, 5499, '1950-10-27');
INSERT INTO miners_table VALUES (19, 'Drairgour Stainshar', 'braindjind', 'India', 629, 5121, '1987-08-21');
INSERT INTO miners_table VALUES (20, 'Ben Davis', 'lead', 'India', 14, 9029, '1952-02-12');
INSERT INTO miners_table VALUES (21, 'Konjes Tearim', 'lead', 'mairbroum', 253, 9831, '1965-09-24');
INSERT INTO miners_table VALUES (22, 'Ana Ford', 'lead', 'Austria', 903, 1676, '1959-10-01');
INSERT INTO miners_table VALUES (23, 'Brindflain Zaitgrair', 'braindjind', 'India', 394, 4287, '1969-08-11');
INSERT INTO miners_table VALUES (24, 'Kisnospeck Drorfleal', 'deputy', 'mairbroum', 410, 3708, '1995-06-10');
INSERT INTO miners_table VALUES (25, 'Traimmandzem Linwe', 'braindjind', 'Canada', 215, 3535, '1992-02-16');
INSERT INTO miners_table VALUES (26, 'Plomtu Stoundgrifai', 'braindjind', 'Austria', 664, 9731, '1969-12-14');
CREATE TABLE tunnels_table (
  nr INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  early_sector_val TEXT NOT NULL,
  spare_grade_val TEXT NOT NULL,
  main_limit_val INTEGER NOT NULL,
  rent_val INTEGER NOT NULL,
  opening_date_val TEXT NOT NULL
);
INSERT INTO tunnels_table VALUES (1, 'Cleardale', 'MIN', 'fouskonddeat', 8, 5460, '1973-02-15');
INSERT INTO tunnels_table VALUES (2, 'Marshbury', 'RUS', 'quefintror', 33, 5749, '1922-11-21');
INSERT INTO tunnels_table VALUES (3, 'Donquel', 'MIN', 'guckstuckclor', 10, 998, '1911-11-16');
INSERT INTO tunnels_table VALUES (4, 'Stonehaven', 'MIN', 'quefintror', 7, 1908, '1987-10-26');
INSERT INTO tunnels_table VALUES (5, 'Blackburn', 'GOT', 'fouskonddeat', 2, 6338, '1918-01-26');
INSERT INTO tunnels_table VALUES (6, 'Ashgate', 'GOT', 'quefintror', 35, 3974, '1991-10-01');
INSERT INTO tunnels_table VALUES (7, 'Clearmouth', 'HUC', 'quefintror', 4, 5808, '1962-01-15');
INSERT INTO tunnels_table VALUES (8, 'Northridge', 'HUC', 'guckstuckclor', 27, 2748, '1976-05-16');
INSERT INTO tunnels_table VALUES (9, 'Thornbury', 'RUS', 'fouskonddeat', 67, 3511, '2000-10-05');
INSERT INTO tunnels_table VALUES (10, 'Stemdrat', 'HUC', 'guckstuckclor', 63, 2860, '1924-05-04');
INSERT INTO tunnels_table VALUES (11, 'Highwick', 'COL', 'quockstind', 63, 3908, '2019-08-01');
INSERT INTO tunnels_table VALUES (12, 'Fleanddrosbrai', 'RUS', 'fouskonddeat', 43, 2655, '1920-03-02');
INSERT INTO tunnels_table VALUES (13, 'Skounhoumjel', 'MIN', 'council', 2, 1237, '2008-11-14');
INSERT INTO tunnels_table VALUES (14, 'Oakmouth', 'MIN', 'fouskonddeat', 23, 6755, '1935-04-19');
INSERT INTO tunnels_table VALUES (15, 'Guckgou', 'COL', 'quefintror', 12, 679, '1995-06-08');
INSERT INTO tunnels_table VALUES (16, 'Stermulpuck', 'COL', 'quockstind', 1, 1132, '2011-06-08');
INSERT INTO tunnels_table VALUES (17, 'Ashhaven', 'GOT', 'guckstuckclor', 53, 4277, '1920-01-23');
INSERT INTO tunnels_table VALUES (18, 'Clemchoudeas', 'RUS', 'quockstind', 63, 3222, '1985-08-28');
INSERT INTO tunnels_table VALUES (19, 'Jolpos', 'MIN', 'guckstuckclor', 67, 2828, '1956-02-18');
INSERT INTO tunnels_table VALUES (20, 'Groutstous', 'RUS', 'quefintror', 38, 6958, '2002-09-14');
INSERT INTO tunnels_table VALUES (21, 'Groulpu', 'MIN', 'family', 72, 6623, '1933-06-10');
INSERT INTO tunnels_table VALUES (22, 'Terzaindkend', 'COL', 'quefintror', 72, 3558, '1958-12-20');
INSERT INTO tunnels_table VALUES (23, 'Gocklis', 'MIN', 'quockstind', 60, 2160, '1973-05-14');
CREATE TABLE surveies_table (
  nr INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  skouckkerme_val TEXT NOT NULL,
  channel_val TEXT NOT NULL,
  late_value_val INTEGER NOT NULL,
  lagut_maitfalan_val INTEGER NOT NULL,
  registration_date_val TEXT NOT NULL,
  miner_nr INTEGER NOT NULL,
  tunnel_nr INTEGER NOT NULL,
  FOREIGN KEY (miner_nr) REFERENCES miners_table(nr),
  FOREIGN KEY (tunnel_nr) REFERENCES tunnels_table(nr)
);
INSERT INTO surveies_table VALUES (1, 'U407', 'failed', 'mezi', 2880, 6, '2013-02-16', 6, 17);
INSERT INTO surveies_table VALUES (2, 'U967', 'pending', 'tesfleal', 673, 242, '2013-02-06', 20, 15);
INSERT INTO surveies_table VALUES (3, 'U196', 'failed', 'partner', 3272, 129, '2012-01-07', 12, 7);
INSERT INTO surveies_table VALUES (4, 'U800', 'vottrindvend', 'phone', 3572, 289, '2017-12-11', 12, 14);
INSERT INTO surveies_table VALUES (5, 'U580', 'failed', 'phone', 981, 268, '2014-04-24', 21, 14);
INSERT INTO surveies_table VALUES (6, 'U972', 'failed', 'tesfleal', 750, 99, '2013-06-16', 6, 7);
INSERT INTO surveies_table VALUES (7, 'U226', 'open', 'email', 4165, 232, '2019-11-11', 1, 3);
INSERT INTO surveies_table VALUES (8, 'U766', 'vottrindvend', 'email', 144, 58, '2017-07-09', 3, 12);
INSERT INTO surveies_table VALUES (9, 'U248', 'failed', 'email', 2501, 267, '2018-06-26', 21, 10);
INSERT INTO surveies_table VALUES (10, 'U552', 'failed', 'bimound', 2678, 110, '2022-07-16', 20, 7);
INSERT INTO surveies_table VALUES (11, 'U767', 'failed', 'phone', 587, 264, '2019-03-22', 15, 10);
INSERT INTO surveies_table VALUES (12, 'U857', 'failed', 'email', 3831, 53, '2013-06-26', 11, 2);
INSERT INTO surveies_table VALUES (13, 'U188', 'done', 'tesfleal', 2649, 177, '2020-07-14', 10, 10);
INSERT INTO surveies_table VALUES (14, 'U814', 'vottrindvend', 'tesfleal', 26, 278, '2022-01-14', 22, 10);
INSERT INTO surveies_table VALUES (15, 'U589', 'failed', 'bimound', 3844, 207, '2022-10-17', 2, 3);
INSERT INTO surveies_table VALUES (16, 'U227', 'failed', 'phone', 4315, 137, '2017-04-04', 2, 14);
INSERT INTO surveies_table VALUES (17, 'U703', 'pending', 'phone', 2634, 208, '2023-08-19', 1, 6);
INSERT INTO surveies_table VALUES (18, 'U878', 'pending', 'email', 2763, 176, '2015-06-03', 16, 3);
INSERT INTO surveies_table VALUES (19, 'U565', 'vottrindvend', 'partner', 4350, 239, '2010-05-13', 13, 17);
INSERT INTO surveies_table VALUES (20, 'U819', 'pending', 'mezi', 4106, 43, '2014-06-22', 21, 11);
INSERT INTO surveies_table VALUES (21, 'U367', 'pending', 'mezi', 323, 181, '2018-01-21', 20, 16);
INSERT INTO surveies_table VALUES (22, 'U761', 'open', 'tesfleal', 1992, 146, '2012-09-22', 2, 3);
INSERT INTO surveies_table VALUES (23, 'U571', 'done', 'phone', 3664, 181, '2021-02-10', 11, 11);
INSERT INTO surveies_table VALUES (24, 'U907', 'done', 'tesfleal', 1958, 280, '2023-02-17', 21, 15);
INSERT INTO surveies_table VALUES (25, 'U659', 'vottrindvend', 'tesfleal', 3836, 182, '2014-06-23', 20, 7);
INSERT INTO surveies_table VALUES (26, 'U795', 'open', 'email', 1514, 212, '2017-01-05', 15, 5);
INSERT INTO surveies_table VALUES (27, 'U992', 'failed', 'mezi', 928, 238, '2022-12-08', 10, 10);
INSERT INTO surveies_table VALUES (28, 'U123', 'vottrindvend', 'phone', 318, 300, '2015-04-14', 26, 17);
INSERT INTO surveies_table VALUES (29, 'U527', 'open', 'mezi', 2792, 209, '2022-10-09', 13, 17);
INSERT INTO surveies_table VALUES (30, 'U212', 'failed', 'email', 1847, 142, '2015-08-14', 13, 15);
INSERT INTO surveies_table VALUES (31, 'U375', 'vottrindvend', 'mezi', 1468, 61, '2021-05-27', 14, 6);
INSERT INTO surveies_table VALUES (32, 'U922', 'done', 'phone', 630, 153, '2014-02-15', 9, 12);
INSERT INTO surveies_table VALUES (33, 'U706', 'failed', 'tesfleal', 4844, 292, '2018-05-21', 10, 12);
INSERT INTO surveies_table VALUES (34, 'U682', 'failed', 'phone', 2491, 29, '2017-11-21', 6, 2);
INSERT INTO surveies_table VALUES (35, 'U285', 'failed', 'phone', 1565, 108, '2016-01-13', 5, 19);
INSERT INTO surveies_table VALUES (36, 'U904', 'open', 'email', 3962, 46, '2019-12-02', 2, 10);
INSERT INTO surveies_table VALUES (37, 'U872', 'failed', 'phone', 3045, 147, '2017-10-03', 11, 17);
INSERT INTO surveies_table VALUES (38, 'U255', 'failed', 'tesfleal', 580, 254, '2016-06-08', 13, 17);
INSERT INTO surveies_table VALUES (39, 'U670', 'open', 'email', 210, 37, '2011-06-06', 15, 10);
INSERT INTO surveies_table VALUES (40, 'U925', 'open', 'email', 3331, 68, '2019-06-14', 11, 11);
INSERT INTO surveies_table VALUES (41, 'U178', 'open', 'email', 2136, 101, '2023-01-12', 21, 16);
INSERT INTO surveies_table VALUES (42, 'U500', 'failed', 'email', 1849, 163, '2011-05-07', 21, 12);
INSERT INTO surveies_table VALUES (43, 'U867', 'done', 'phone', 905, 278, '2017-09-17', 11, 14);
INSERT INTO surveies_table VALUES (44, 'U884', 'vottrindvend', 'phone', 3053, 211, '2014-02-22', 20, 17);
INSERT INTO surveies_table VALUES (45, 'U242', 'done', 'email', 550, 18, '2012-12-22', 21, 11);
INSERT INTO surveies_table VALUES (46, 'U652', 'open', 'bimound', 4257, 92, '2017-12-09', 15, 19);
INSERT INTO surveies_table VALUES (47, 'U891', 'failed', 'tesfleal', 3397, 98, '2017-12-01', 9, 14);
INSERT INTO surveies_table VALUES (48, 'U671', 'failed', 'email', 4352, 8, '2011-03-07', 10, 17);
INSERT INTO surveies_table VALUES (49, 'U955', 'vottrindvend', 'email', 2357, 291, '2013-05-23', 10, 14);
INSERT INTO surveies_table VALUES (50, 'U981', 'failed', 'tesfleal', 4428, 145, '2020-02-01', 10, 8);
INSERT INTO surveies_table VALUES (51, 'U177', 'pending', 'mezi', 1504, 20, '2011-10-28', 13, 16);
INSERT INTO surveies_table VALUES (52, 'U769', 'open', 'email', 342, 275, '2015-10-15', 2, 14);
INSERT INTO surveies_table VALUES (53, 'U752', 'open', 'email', 767, 94, '2010-12-17', 13, 2);
INSERT INTO surveies_table VALUES (54, 'U103', 'open', 'email', 894, 43, '2016-06-24', 9, 14);
INSERT INTO surveies_table VALUES (55, 'U316', 'vottrindvend', 'partner', 3449, 182, '2011-09-19', 12, 7);
INSERT INTO surveies_table VALUES (56, 'U308', 'failed', 'phone', 1446, 213, '2015-05-10', 12, 7);
INSERT INTO surveies_table VALUES (57, 'U190', 'vottrindvend', 'tesfleal', 1882, 91, '2020-06-20', 1, 3);
INSERT INTO surveies_table VALUES (58, 'U471', 'failed', 'tesfleal', 176, 227, '2021-08-01', 13, 7);
INSERT INTO surveies_table VALUES (59, 'U890', 'vottrindvend', 'email', 4941, 98, '2021-09-14', 5, 6);
INSERT INTO surveies_table VALUES (60, 'U870', 'open', 'mezi', 4497, 293, '2017-06-04', 20, 14);
INSERT INTO surveies_table VALUES (61, 'U389', 'failed', 'email', 56, 23, '2018-02-22', 6, 14);
INSERT INTO surveies_table VALUES (62, 'U105', 'failed', 'mezi', 2324, 174, '2022-03-12', 13, 7);
INSERT INTO surveies_table VALUES (63, 'U844', 'failed', 'phone', 2713, 107, '2016-10-21', 6, 16);
INSERT INTO surveies_table VALUES (64, 'U249', 'failed', 'phone', 1451, 6, '2024-09-20', 9, 17);
INSERT INTO surveies_table VALUES (65, 'U428', 'vottrindvend', 'tesfleal', 4694, 80, '2020-04-18', 20, 19);
INSERT INTO surveies_table VALUES (66, 'U521', 'done', 'tesfleal', 157, 36, '2019-07-09', 13, 7);
INSERT INTO surveies_table VALUES (67, 'U836', 'pending', 'email', 2471, 82, '2018-12-15', 9, 19);
INSERT INTO surveies_table VALUES (68, 'U989', 'pending', 'email', 2701, 233, '2018-12-12', 9, 15);
INSERT INTO surveies_table VALUES (69, 'U554', 'failed', 'email', 1535, 31, '2023-12-22', 11, 7);
INSERT INTO surveies_table VALUES (70, 'U588', 'failed', 'email', 1735, 80, '2014-07-16', 5, 16);
INSERT INTO surveies_table VALUES (71, 'U612', 'pending', 'tesfleal', 3855, 199, '2010-07-12', 13, 16);
INSERT INTO surveies_table VALUES (72, 'U690', 'failed', 'email', 3715, 18, '2010-03-04', 12, 11);
INSERT INTO surveies_table VALUES (73, 'U274', 'pending', 'email', 4419, 227, '2020-09-08', 9, 3);
INSERT INTO surveies_table VALUES (74, 'U517', 'open', 'phone', 4332, 130, '2010-12-22', 2, 10);
INSERT INTO surveies_table VALUES (75, 'U868', 'vottrindvend', 'email', 1067, 294, '2021-02-16', 9, 19);
INSERT INTO surveies_table VALUES (76, 'U397', 'failed', 'partner', 4685, 29, '2020-03-02', 15, 12);
INSERT INTO surveies_table VALUES (77, 'U631', 'open', 'tesfleal', 2847, 78, '2023-10-04', 5, 19);
INSERT INTO surveies_table VALUES (78, 'U250', 'failed', 'tesfleal', 1422, 101, '2020-03-12', 10, 14);
INSERT INTO surveies_table VALUES (79, 'U474', 'failed', 'phone', 3236, 50, '2024-11-13', 8, 2);
INSERT INTO surveies_table VALUES (80, 'U634', 'done', 'tesfleal', 3194, 119, '2024-02-24', 20, 11);
INSERT INTO surveies_table VALUES (81, 'U898', 'failed', 'partner', 323, 282, '2021-12-15', 11, 11);
INSERT INTO surveies_table VALUES (82, 'U487', 'pending', 'phone', 3088, 85, '2024-04-24', 18, 11);
INSERT INTO surveies_table VALUES (83, 'U241', 'done', 'tesfleal', 908, 77, '2017-08-14', 1, 2);
INSERT INTO surveies_table VALUES (84, 'U372', 'pending', 'mezi', 370, 123, '2013-07-22', 20, 11);
INSERT INTO surveies_table VALUES (85, 'U699', 'pending', 'tesfleal', 554, 158, '2021-07-15', 6, 15);
INSERT INTO surveies_table VALUES (86, 'U421', 'pending', 'mezi', 2866, 14, '2022-05-28', 12, 14);
INSERT INTO surveies_table VALUES (87, 'U997', 'failed', 'email', 1294, 268, '2018-08-07', 18, 12);
INSERT INTO surveies_table VALUES (88, 'U791', 'done', 'partner', 1654, 243, '2020-04-22', 26, 17);
INSERT INTO surveies_table VALUES (89, 'U422', 'failed', 'email', 4356, 169, '2013-10-21', 9, 14);
INSERT INTO surveies_table VALUES (90, 'U573', 'open', 'phone', 3660, 16, '2013-06-07', 26, 12);
INSERT INTO surveies_table VALUES (91, 'U114', 'pending', 'phone', 1976, 231, '2019-03-26', 10, 17);
INSERT INTO surveies_table VALUES (92, 'U236', 'failed', 'email', 1411, 120, '2014-08-17', 14, 16);
INSERT INTO surveies_table VALUES (93, 'U137', 'vottrindvend', 'email', 2826, 50, '2017-05-04', 21, 18);
INSERT INTO surveies_table VALUES (94, 'U754', 'open', 'phone', 4704, 241, '2011-02-06', 21, 13);
INSERT INTO surveies_table VALUES (95, 'U583', 'pending', 'email', 4359, 40, '2011-05-18', 11, 10);
INSERT INTO surveies_table VALUES (96, 'U171', 'vottrindvend', 'email', 4088, 182, '2014-06-22', 1, 17);
INSERT INTO surveies_table VALUES (97, 'U334', 'failed', 'email', 4943, 51, '2021-10-10', 7, 18);
INSERT INTO surveies_table VALUES (98, 'U956', 'failed', 'tesfleal', 2340, 23, '2014-05-06', 16, 5);
INSERT INTO surveies_table VALUES (99, 'U293', 'failed', 'mezi', 3726, 90, '2011-02-17', 20, 3);
INSERT INTO surveies_table VALUES (100, 'U490', 'pending', 'bimound', 1992, 38, '2019-06-22', 26, 2);
INSERT INTO surveies_table VALUES (101, 'U324', 'vottrindvend', 'email', 2644, 230, '2022-06-13', 10, 14);
INSERT INTO surveies_table VALUES (102, 'U663', 'vottrindvend', 'phone', 1029, 10, '2016-01-12', 13, 17);
INSERT INTO surveies_table VALUES (103, 'U613', 'done', 'email', 3542, 131, '2020-11-11', 1, 15);
INSERT INTO surveies_table VALUES (104, 'U132', 'failed', 'email', 1059, 20, '2019-05-22', 3, 7);
INSERT INTO surveies_table VALUES (105, 'U579', 'open', 'email', 3935, 180, '2019-05-22', 1, 13);
INSERT INTO surveies_table VALUES (106, 'U146', 'vottrindvend', 'tesfleal', 4359, 62, '2014-11-16', 12, 14);
INSERT INTO surveies_table VALUES (107, 'U216', 'failed', 'mezi', 2420, 55, '2024-06-14', 9, 8);
INSERT INTO surveies_table VALUES (108, 'U161', 'done', 'partner', 3339, 120, '2021-10-12', 16, 10);
INSERT INTO surveies_table VALUES (109, 'U314', 'pending', 'phone', 833, 267, '2019-03-27', 26, 16);
INSERT INTO surveies_table VALUES (110, 'U112', 'failed', 'email', 530, 222, '2020-07-14', 9, 7);
INSERT INTO surveies_table VALUES (111, 'U832', 'vottrindvend', 'phone', 485, 160, '2010-12-14', 13, 12);
INSERT INTO surveies_table VALUES (112, 'U406', 'failed', 'tesfleal', 4152, 26, '2024-02-09', 1, 16);
INSERT INTO surveies_table VALUES (113, 'U525', 'pending', 'mezi', 721, 198, '2015-05-25', 12, 14);
INSERT INTO surveies_table VALUES (114, 'U214', 'done', 'email', 709, 68, '2013-05-21', 22, 3);
INSERT INTO surveies_table VALUES (115, 'U310', 'vottrindvend', 'email', 3437, 48, '2018-02-11', 16, 6);
INSERT INTO surveies_table VALUES (116, 'U253', 'pending', 'phone', 1214, 219, '2011-05-06', 20, 19);
INSERT INTO surveies_table VALUES (117, 'U647', 'pending', 'phone', 3594, 141, '2017-06-15', 1, 14);
INSERT INTO surveies_table VALUES (118, 'U708', 'pending', 'email', 2253, 205, '2014-04-07', 13, 6);
INSERT INTO surveies_table VALUES (119, 'U809', 'vottrindvend', 'email', 2438, 183, '2018-03-13', 11, 3);
INSERT INTO surveies_table VALUES (120, 'U759', 'pending', 'tesfleal', 4869, 221, '2013-01-21', 1, 10);
