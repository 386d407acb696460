CREATE TABLE db_operator (
  db_id INTEGER PRIMARY KEY,
  db_name TEXT NOT NULL,
  db_chestround TEXT NOT NULL,
  db_citizenship TEXT NOT NULL,
  db_bonus INTEGER NOT NULL,
  db_tinzeatel_dritstotflai INTEGER NOT NULL,
  db_garstusthick TEXT NOT NULL
);
INSERT INTO db_operator VALUES (1, 'Bockquoum Jupaimgo', 'training', 'Germany', 102, 21, '1979-03-04');
INSERT INTO db_operator VALUES (2, 'Marco Torres', 'research', 'joumshear', 1561, 20, '1961-09-05');
INSERT INTO db_operator VALUES (3, 'Flesquemtoun Meandkendzul', 'training', 'joumshear', 1261, 34, '1995-10-20');
INSERT INTO db_operator VALUES (4, 'Colin Reed', 'training', 'thomgas', 1537, 77, '1964-11-14');
INSERT INTO db_operator VALUES (5, 'Ivan Irwin', 'research', 'Germany', 1346, 62, '1951-12-27');
INSERT INTO db_operator VALUES (6, 'Jainkursteam Desvind', 'training', 'Germany', 2017, 78, '1947-09-04');
INSERT INTO db_operator VALUES (7, 'Peter Kaya', 'research', 'Germany', 788, 56, '1991-05-25');
INSERT INTO db_operator VALUES (8, 'Traimthesdus Kindlufom', 'research', 'joumshear', 1828, 42, '1963-05-12');
INSERT INTO db_operator VALUES (9, 'Liam Green', 'training', 'thomgas', 279, 62, '1947-02-04');
INSERT INTO db_operator VALUES (10, 'Nina Evans', 'training', 'joumshear', 576, 60, '1960-10-15');
INSERT INTO db_operator VALUES (11, 'Bella Brown', 'kumbustind', 'joumshear', 1511, 42, '1950-08-26');
INSERT INTO db_operator VALUES (12, 'Nensket Treartat', 'training', 'Germany', 1584, 28, '2003-07-06');
INSERT INTO db_operator VALUES (13, 'Lena Irwin', 'research', 'thomgas', 74, 78, '1983-12-01');
INSERT INTO db_operator VALUES (14, 'Plerfe Leabotream', 'training', 'joumshear', 2097, 64, '1976-03-18');
INSERT INTO db_operator VALUES (15, 'Zeackquom Bimvul', 'research', 'joumshear', 2182, 38, '1994-01-02');
INSERT INTO db_operator VALUES (16, 'Zoe Kaya', 'training', 'joumshear', 2318, 55, '1961-03-02');
INSERT INTO db_operator VALUES (17, 'Tucktrealrain Skairrumpleam', 'research', 'joumshear', 1760, 66, '1988-11-15');
INSERT INTO db_operator VALUES (18, 'Thaindkaflol Heamquealbrock', 'research', 'thomgas', 2407, 19, '1966-10-26');
INSERT INTO db_operator VALUES (19, 'Marco Nash', 'research', 'joumshear', 1767, 22, '1980-04-21');
INSERT INTO db_operator VALUES (20, 'Buseack Bailquoutrond', 'research', 'joumshear', 1585, 48, '1956-08-28');
INSERT INTO db_operator VALUES (21, 'Noah Silva', 'research', 'neasquoum', 2172, 55, '1988-03-24');
INSERT INTO db_operator VALUES (22, 'Lena Cohen', 'training', 'thomgas', 2136, 64, '1958-09-14');
INSERT INTO db_operator VALUES (23, 'David Tanaka', 'research', 'joumshear', 1140, 75, '1999-07-15');
INSERT INTO db_operator VALUES (24, 'Pockshusdor Joumstaind', 'training', 'Germany', 16, 26, '1959-09-19');
INSERT INTO db_operator VALUES (25, 'Nommam Kemflim', 'training', 'Germany', 1258, 38, '1967-11-23');
INSERT INTO db_operator VALUES (26, 'Lena Reed', 'training', 'joumshear', 1456, 34, '1974-12-03');
INSERT INTO db_operator VALUES (27, 'Shulquun Brackdaishea', 'research', 'Germany', 1104, 65, '1974-08-04');
CREATE TABLE db_robot (
  db_id INTEGER PRIMARY KEY,
  db_name TEXT NOT NULL,
  db_brand TEXT NOT NULL,
  db_average_branch TEXT NOT NULL,
  db_weight INTEGER NOT NULL,
  db_weekly_load INTEGER NOT NULL,
  db_production_date TEXT NOT NULL
);
INSERT INTO db_robot VALUES (1, 'Frozen Summit', 'Marlow', 'paper', 493, 3059, '2014-02-19');
INSERT INTO db_robot VALUES (2, 'Bright Willow', 'wellum', 'steel', 642, 1190, '1961-01-19');
INSERT INTO db_robot VALUES (3, 'Nusta Drontrotgis', 'drouldrockgeam', 'rasstan', 508, 228, '1996-06-13');
INSERT INTO db_robot VALUES (4, 'Thukeam Lamskelhear', 'Marlow', 'kojeakait', 769, 2081, '1985-01-04');
INSERT INTO db_robot VALUES (5, 'Rurzit Toubrock', 'Velmar', 'paper', 555, 1155, '1986-06-08');
INSERT INTO db_robot VALUES (6, 'Buncheand Mourdun', 'Corvo', 'minstickchous', 345, 2759, '2008-10-22');
INSERT INTO db_robot VALUES (7, 'Daivos Miquairdreand', 'Velmar', 'steel', 100, 552, '2015-05-28');
INSERT INTO db_robot VALUES (8, 'Iron Anchor', 'Marlow', 'wool', 449, 3978, '2022-05-25');
INSERT INTO db_robot VALUES (9, 'Happy Tiger', 'Velmar', 'paper', 761, 1942, '1973-10-10');
INSERT INTO db_robot VALUES (10, 'Voulwou Ridar', 'Corvo', 'wool', 578, 891, '2011-11-27');
INSERT INTO db_robot VALUES (11, 'Iron Orchid', 'Marlow', 'wool', 186, 1760, '2003-12-05');
INSERT INTO db_robot VALUES (12, 'Ancient Tiger', 'Marlow', 'minstickchous', 621, 2777, '1986-12-08');
INSERT INTO db_robot VALUES (13, 'Fouslat Voundploldri', 'Marlow', 'kojeakait', 304, 1629, '1983-10-21');
INSERT INTO db_robot VALUES (14, 'Vombaitshou Krundkoundwu', 'Marlow', 'steel', 280, 2281, '1971-02-24');
INSERT INTO db_robot VALUES (15, 'Chouthean Raitgrar', 'Corvo', 'kojeakait', 529, 2914, '2020-02-16');
INSERT INTO db_robot VALUES (16, 'Brathil Claimgrend', 'Marlow', 'wool', 674, 2653, '1989-09-21');
INSERT INTO db_robot VALUES (17, 'Ancient Cedar', 'Corvo', 'rasstan', 176, 3339, '2022-01-28');
INSERT INTO db_robot VALUES (18, 'Lucky Storm', 'Marlow', 'steel', 666, 715, '1993-11-25');
INSERT INTO db_robot VALUES (19, 'Zoskal Chellock', 'Velmar', 'rasstan', 483, 3312, '2008-01-25');
INSERT INTO db_robot VALUES (20, 'Heslour Rousske', 'Corvo', 'rasstan', 608, 2801, '1962-05-04');
INSERT INTO db_robot VALUES (21, 'Thoska Thaikear', 'Marlow', 'minstickchous', 779, 2054, '1996-09-04');
INSERT INTO db_robot VALUES (22, 'Ancient Lotus', 'Velmar', 'wool', 361, 137, '1963-07-04');
INSERT INTO db_robot VALUES (23, 'Grand Cedar', 'wellum', 'steel', 574, 3206, '1966-07-12');
INSERT INTO db_robot VALUES (24, 'Kindfeackthound Measlum', 'Marlow', 'wool', 638, 1368, '2016-10-17');
INSERT INTO db_robot VALUES (25, 'Misty Beacon', 'Corvo', 'minstickchous', 252, 1567, '2007-10-12');
INSERT INTO db_robot VALUES (26, 'Iron Willow', 'drouldrockgeam', 'kojeakait', 379, 2130, '1997-03-27');
INSERT INTO db_robot VALUES (27, 'Mighty Beacon', 'Corvo', 'paper', 592, 3675, '2010-02-20');
INSERT INTO db_robot VALUES (28, 'Plinsupum Heanjit', 'Velmar', 'wool', 78, 810, '1972-09-07');
CREATE TABLE db_inspection (
  db_id INTEGER PRIMARY KEY,
  db_name TEXT NOT NULL,
  db_juldren_clealgim TEXT NOT NULL,
  db_season TEXT NOT NULL,
  db_spare_limit INTEGER NOT NULL,
  db_attendance INTEGER NOT NULL,
  db_registration_date TEXT NOT NULL,
  db_operator_id INTEGER NOT NULL,
  db_robot_id INTEGER NOT NULL,
  FOREIGN KEY (db_operator_id) REFERENCES db_operator(db_id),
  FOREIGN KEY (db_robot_id) REFERENCES db_robot(db_id)
);
INSERT INTO db_inspection VALUES (1, 'D536', 'skirstonkin', 'woutclut', 16, 867, '2018-03-03', 8, 4);
INSERT INTO db_inspection VALUES (2, 'D272', 'fax', 'woutclut', 15, 83, '2023-10-06', 19, 1);
INSERT INTO db_inspection VALUES (3, 'D659', 'fax', 'flisgrousque', 56, 592, '2021-09-07', 20, 19);
INSERT INTO db_inspection VALUES (4, 'D838', 'fluckbralel', 'summer', 34, 627, '2021-07-02', 25, 19);
INSERT INTO db_inspection VALUES (5, 'D525', 'fluckbralel', 'woutclut', 10, 56, '2021-06-04', 22, 8);
INSERT INTO db_inspection VALUES (6, 'D213', 'skirstonkin', 'woutclut', 11, 445, '2019-06-10', 10, 13);
INSERT INTO db_inspection VALUES (7, 'D959', 'fluckbralel', 'woutclut', 8, 683, '2021-12-24', 5, 2);
INSERT INTO db_inspection VALUES (8, 'D184', 'fluckbralel', 'woutclut', 18, 403, '2015-12-08', 12, 6);
INSERT INTO db_inspection VALUES (9, 'D235', 'fax', 'breartrin', 38, 137, '2012-04-02', 7, 7);
INSERT INTO db_inspection VALUES (10, 'D850', 'fax', 'summer', 11, 938, '2017-04-26', 1, 20);
INSERT INTO db_inspection VALUES (11, 'D153', 'fax', 'summer', 58, 250, '2024-08-10', 13, 23);
INSERT INTO db_inspection VALUES (12, 'D957', 'fluckbralel', 'summer', 44, 660, '2020-11-04', 23, 17);
INSERT INTO db_inspection VALUES (13, 'D829', 'fax', 'woutclut', 15, 473, '2017-05-25', 23, 4);
INSERT INTO db_inspection VALUES (14, 'D678', 'plaickron', 'flisgrousque', 28, 318, '2023-06-24', 24, 7);
INSERT INTO db_inspection VALUES (15, 'D917', 'sarveck', 'woutclut', 15, 24, '2023-02-26', 26, 7);
INSERT INTO db_inspection VALUES (16, 'D504', 'fax', 'woutclut', 38, 330, '2011-01-18', 10, 18);
INSERT INTO db_inspection VALUES (17, 'D224', 'plaickron', 'flisgrousque', 13, 575, '2016-08-14', 1, 10);
INSERT INTO db_inspection VALUES (18, 'D897', 'skirstonkin', 'woutclut', 29, 426, '2016-03-27', 1, 28);
INSERT INTO db_inspection VALUES (19, 'D501', 'fax', 'flisgrousque', 52, 365, '2014-03-12', 6, 15);
INSERT INTO db_inspection VALUES (20, 'D112', 'skirstonkin', 'flisgrousque', 58, 768, '2023-03-15', 13, 20);
INSERT INTO db_inspection VALUES (21, 'D301', 'plaickron', 'woutclut', 37, 321, '2015-05-13', 5, 14);
INSERT INTO db_inspection VALUES (22, 'D737', 'fluckbralel', 'woutclut', 51, 36, '2014-08-14', 8, 8);
INSERT INTO db_inspection VALUES (23, 'D411', 'fax', 'summer', 21, 28, '2015-09-24', 25, 25);
INSERT INTO db_inspection VALUES (24, 'D774', 'skirstonkin', 'woutclut', 6, 145, '2023-09-21', 5, 25);
INSERT INTO db_inspection VALUES (25, 'D520', 'sarveck', 'summer', 49, 140, '2022-01-07', 17, 28);
INSERT INTO db_inspection VALUES (26, 'D329', 'sarveck', 'woutclut', 39, 444, '2020-07-04', 15, 13);
INSERT INTO db_inspection VALUES (27, 'D738', 'fax', 'flisgrousque', 19, 855, '2012-05-01', 23, 2);
INSERT INTO db_inspection VALUES (28, 'D175', 'plaickron', 'breartrin', 13, 438, '2024-02-28', 6, 25);
INSERT INTO db_inspection VALUES (29, 'D728', 'fax', 'summer', 38, 686, '2018-11-09', 15, 15);
INSERT INTO db_inspection VALUES (30, 'D794', 'fluckbralel', 'flisgrousque', 13, 849, '2018-04-13', 4, 17);
INSERT INTO db_inspection VALUES (31, 'D597', 'skirstonkin', 'woutclut', 19, 137, '2020-11-15', 15, 6);
INSERT INTO db_inspection VALUES (32, 'D552', 'fluckbralel', 'summer', 16, 328, '2024-12-12', 18, 23);
INSERT INTO db_inspection VALUES (33, 'D719', 'sarveck', 'summer', 27, 191, '2012-02-24', 11, 10);
INSERT INTO db_inspection VALUES (34, 'D441', 'fax', 'summer', 37, 286, '2021-05-20', 10, 17);
INSERT INTO db_inspection VALUES (35, 'D382', 'fluckbralel', 'summer', 3, 293, '2021-12-23', 26, 3);
INSERT INTO db_inspection VALUES (36, 'D642', 'fluckbralel', 'summer', 27, 419, '2024-05-02', 8, 27);
INSERT INTO db_inspection VALUES (37, 'D971', 'fluckbralel', 'woutclut', 31, 812, '2015-10-23', 17, 28);
INSERT INTO db_inspection VALUES (38, 'D442', 'fax', 'summer', 1, 109, '2011-01-23', 11, 27);
INSERT INTO db_inspection VALUES (39, 'D828', 'fluckbralel', 'flisgrousque', 23, 392, '2010-06-20', 19, 17);
INSERT INTO db_inspection VALUES (40, 'D183', 'skirstonkin', 'flisgrousque', 46, 119, '2024-07-25', 26, 27);
INSERT INTO db_inspection VALUES (41, 'D667', 'fax', 'breartrin', 40, 838, '2023-05-07', 15, 19);
INSERT INTO db_inspection VALUES (42, 'D465', 'fluckbralel', 'summer', 21, 809, '2013-09-11', 5, 19);
INSERT INTO db_inspection VALUES (43, 'D857', 'fluckbralel', 'summer', 51, 748, '2013-09-26', 10, 10);
INSERT INTO db_inspection VALUES (44, 'D882', 'fax', 'summer', 12, 484, '2017-04-22', 20, 10);
INSERT INTO db_inspection VALUES (45, 'D203', 'sarveck', 'summer', 12, 579, '2011-12-19', 20, 10);
INSERT INTO db_inspection VALUES (46, 'D362', 'fluckbralel', 'flisgrousque', 27, 454, '2016-01-10', 23, 12);
INSERT INTO db_inspection VALUES (47, 'D528', 'plaickron', 'breartrin', 35, 730, '2023-09-03', 20, 12);
INSERT INTO db_inspection VALUES (48, 'D395', 'skirstonkin', 'woutclut', 40, 406, '2024-12-09', 23, 20);
INSERT INTO db_inspection VALUES (49, 'D588', 'fluckbralel', 'breartrin', 38, 106, '2016-06-15', 5, 15);
INSERT INTO db_inspection VALUES (50, 'D321', 'skirstonkin', 'woutclut', 12, 619, '2017-02-28', 1, 7);
INSERT INTO db_inspection VALUES (51, 'D487', 'sarveck', 'breartrin', 56, 862, '2013-10-27', 11, 3);
INSERT INTO db_inspection VALUES (52, 'D291', 'sarveck', 'woutclut', 43, 335, '2022-09-27', 15, 12);
INSERT INTO db_inspection VALUES (53, 'D577', 'fax', 'summer', 39, 304, '2021-07-24', 26, 10);
INSERT INTO db_inspection VALUES (54, 'D988', 'sarveck', 'summer', 2, 911, '2016-07-03', 13, 20);
INSERT INTO db_inspection VALUES (55, 'D809', 'fluckbralel', 'summer', 30, 690, '2013-10-15', 23, 7);
INSERT INTO db_inspection VALUES (56, 'D264', 'fluckbralel', 'breartrin', 0, 836, '2011-12-08', 11, 12);
INSERT INTO db_inspection VALUES (57, 'D152', 'skirstonkin', 'breartrin', 59, 269, '2010-03-20', 5, 5);
INSERT INTO db_inspection VALUES (58, 'D661', 'fluckbralel', 'breartrin', 28, 947, '2020-04-23', 23, 10);
INSERT INTO db_inspection VALUES (59, 'D280', 'fax', 'woutclut', 25, 226, '2019-12-08', 19, 8);
INSERT INTO db_inspection VALUES (60, 'D618', 'skirstonkin', 'woutclut', 58, 938, '2018-07-14', 3, 27);
INSERT INTO db_inspection VALUES (61, 'D385', 'skirstonkin', 'summer', 29, 309, '2015-08-12', 5, 5);
INSERT INTO db_inspection VALUES (62, 'D113', 'fax', 'flisgrousque', 19, 85, '2024-03-16', 5, 27);
INSERT INTO db_inspection VALUES (63, 'D586', 'fax', 'breartrin', 47, 185, '2010-10-07', 13, 6);
INSERT INTO db_inspection VALUES (64, 'D250', 'sarveck', 'flisgrousque', 36, 597, '2015-01-06', 15, 21);
INSERT INTO db_inspection VALUES (65, 'D976', 'skirstonkin', 'summer', 13, 69, '2016-11-11', 19, 28);
INSERT INTO db_inspection VALUES (66, 'D691', 'plaickron', 'woutclut', 40, 887, '2021-03-27', 19, 21);
INSERT INTO db_inspection VALUES (67, 'D628', 'fluckbralel', 'breartrin', 54, 702, '2012-07-07', 15, 6);
INSERT INTO db_inspection VALUES (68, 'D335', 'skirstonkin', 'summer', 26, 904, '2015-12-01', 25, 27);
INSERT INTO db_inspection VALUES (69, 'D130', 'plaickron', 'summer', 49, 454, '2015-12-16', 25, 13);
INSERT INTO db_inspection VALUES (70, 'D354', 'fax', 'woutclut', 49, 816, '2022-05-26', 11, 25);
INSERT INTO db_inspection VALUES (71, 'D509', 'fax', 'woutclut', 50, 344, '2016-07-27', 12, 28);
INSERT INTO db_inspection VALUES (72, 'D606', 'fax', 'summer', 60, 437, '2013-03-11', 1, 10);
INSERT INTO db_inspection VALUES (73, 'D230', 'sarveck', 'woutclut', 36, 752, '2016-05-04', 8, 25);
INSERT INTO db_inspection VALUES (74, 'D262', 'plaickron', 'summer', 56, 331, '2023-08-06', 20, 7);
INSERT INTO db_inspection VALUES (75, 'D846', 'skirstonkin', 'summer', 22, 370, '2014-09-15', 12, 20);
INSERT INTO db_inspection VALUES (76, 'D381', 'fax', 'flisgrousque', 7, 631, '2010-07-17', 11, 28);
INSERT INTO db_inspection VALUES (77, 'D476', 'skirstonkin', 'woutclut', 51, 713, '2022-12-16', 12, 21);
INSERT INTO db_inspection VALUES (78, 'D918', 'fluckbralel', 'summer', 48, 162, '2017-12-14', 3, 1);
INSERT INTO db_inspection VALUES (79, 'D945', 'fax', 'summer', 2, 572, '2024-10-18', 20, 10);
INSERT INTO db_inspection VALUES (80, 'D684', 'fluckbralel', 'summer', 0, 624, '2023-10-13', 12, 25);
INSERT INTO db_inspection VALUES (81, 'D114', 'fax', 'summer', 1, 24, '2015-05-28', 11, 6);
INSERT INTO db_inspection VALUES (82, 'D821', 'fluckbralel', 'summer', 17, 103, '2012-02-09', 19, 15);
INSERT INTO db_inspection VALUES (83, 'D547', 'sarveck', 'woutclut', 17, 584, '2011-10-10', 25, 8);
INSERT INTO db_inspection VALUES (84, 'D922', 'fax', 'woutclut', 11, 90, '2021-03-07', 7, 27);
INSERT INTO db_inspection VALUES (85, 'D929', 'plaickron', 'woutclut', 7, 585, '2011-06-08', 8, 6);
INSERT INTO db_inspection VALUES (86, 'D326', 'fluckbralel', 'summer', 28, 644, '2016-11-19', 26, 5);
INSERT INTO db_inspection VALUES (87, 'D284', 'fax', 'summer', 23, 310, '2024-01-24', 19, 17);
INSERT INTO db_inspection VALUES (88, 'D200', 'fax', 'flisgrousque', 11, 251, '2021-02-16', 7, 7);
INSERT INTO db_inspection VALUES (89, 'D171', 'sarveck', 'flisgrousque', 24, 65, '2016-06-17', 13, 17);
INSERT INTO db_inspection VALUES (90, 'D316', 'sarveck', 'breartrin', 25, 465, '2011-10-21', 27, 14);
INSERT INTO db_inspection VALUES (91, 'D919', 'skirstonkin', 'summer', 50, 223, '2024-05-18', 24, 25);
INSERT INTO db_inspection VALUES (92, 'D128', 'fax', 'summer', 39, 595, '2015-03-03', 23, 25);
INSERT INTO db_inspection VALUES (93, 'D625', 'sarveck', 'breartrin', 7, 813, '2014-03-18', 19, 9);
INSERT INTO db_inspection VALUES (94, 'D585', 'skirstonkin', 'woutclut', 16, 812, '2016-09-18', 8, 15);
INSERT INTO db_inspection VALUES (95, 'D414', 'skirstonkin', 'breartrin', 1, 247, '2016-02-19', 12, 7);
INSERT INTO db_inspection VALUES (96, 'D162', 'skirstonkin', 'woutclut', 33, 627, '2022-10-14', 4, 7);
INSERT INTO db_inspection VALUES (97, 'D761', 'fax', 'woutclut', 18, 65, '2020-09-27', 8, 13);
INSERT INTO db_inspection VALUES (98, 'D396', 'plaickron', 'woutclut', 14, 365, '2018-05-15', 5, 10);
INSERT INTO db_inspection VALUES (99, 'D602', 'fax', 'breartrin', 51, 931, '2013-08-21', 26, 5);
INSERT INTO db_inspection VALUES (100, 'D569', 'fax', 'summer', 22, 867, '2020-02-13', 24, 27);
INSERT INTO db_inspection VALUES (101, 'D872', 'fax', 'breartrin', 33, 447, '2022-03-03', 8, 13);
INSERT INTO db_inspection VALUES (102, 'D860', 'skirstonkin', 'woutclut', 28, 755, '2010-11-16', 24, 14);
INSERT INTO db_inspection VALUES (103, 'D493', 'plaickron', 'woutclut', 58, 396, '2020-08-15', 2, 25);
INSERT INTO db_inspection VALUES (104, 'D926', 'sarveck', 'summer', 21, 140, '2010-03-12', 17, 28);
INSERT INTO db_inspection VALUES (105, 'D166', 'sarveck', 'summer', 42, 131, '2014-11-26', 17, 27);
INSERT INTO db_inspection VALUES (106, 'D369', 'fluckbralel', 'summer', 18, 459, '2017-08-25', 25, 21);
INSERT INTO db_inspection VALUES (107, 'D259', 'fax', 'woutclut', 10, 393, '2010-02-14', 17, 10);
INSERT INTO db_inspection VALUES (108, 'D896', 'fax', 'breartrin', 44, 887, '2013-04-12', 24, 20);
INSERT INTO db_inspection VALUES (109, 'D788', 'fax', 'summer', 16, 266, '2014-07-27', 8, 6);
INSERT INTO db_inspection VALUES (110, 'D288', 'sarveck', 'summer', 21, 271, '2018-05-20', 19, 10);
INSERT INTO db_inspection VALUES (111, 'D843', 'fluckbralel', 'summer', 31, 312, '2017-10-15', 25, 27);
INSERT INTO db_inspection VALUES (112, 'D394', 'sarveck', 'woutclut', 40, 222, '2010-10-26', 12, 25);
INSERT INTO db_inspection VALUES (113, 'D710', 'fax', 'breartrin', 48, 417, '2024-11-16', 23, 28);
INSERT INTO db_inspection VALUES (114, 'D584', 'fax', 'summer', 44, 294, '2020-10-20', 26, 10);
INSERT INTO db_inspection VALUES (115, 'D916', 'plaickron', 'summer', 12, 42, '2023-07-03', 27, 6);
INSERT INTO db_inspection VALUES (116, 'D933', 'fax', 'flisgrousque', 6, 344, '2012-08-08', 19, 7);
INSERT INTO db_inspection VALUES (117, 'D753', 'skirstonkin', 'summer', 47, 275, '2019-12-05', 25, 7);
INSERT INTO db_inspection VALUES (118, 'D854', 'fluckbralel', 'breartrin', 10, 40, '2011-08-26', 25, 19);
INSERT INTO db_inspection VALUES (119, 'D599', 'fax', 'breartrin', 53, 313, '2018-01-08', 6, 5);
INSERT INTO db_inspection VALUES (120, 'D368', 'fluckbralel', 'summer', 9, 61, '2014-12-27', 1, 21);
