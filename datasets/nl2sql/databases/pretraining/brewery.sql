CREATE TABLE brewers (
  brewer_id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  loc TEXT NOT NULL,
  status TEXT NOT NULL,
  seniority INTEGER NOT NULL,
  ht INTEGER NOT NULL,
  bday TEXT NOT NULL
);
INSERT INTO brewers VALUES (1, 'Krimbri Brassku', 'VEA', 'temporary', 37, 178, '1988-12-08');
INSERT INTO brewers VALUES (2, 'Elena Nash', 'VEA', 'active', 12, 151, '1980-10-03');
INSERT INTO brewers VALUES (3, 'Olivia Quist', 'MAS', 'greanpla', 40, 191, '1993-04-02');
INSERT INTO brewers VALUES (4, 'Eric Adams', 'VEA', 'temporary', 10, 181, '1958-05-10');
INSERT INTO brewers VALUES (5, 'Haindlavain Chouvem', 'MAS', 'satskenrou', 36, 163, '2001-02-12');
INSERT INTO brewers VALUES (6, 'Pemjaindsteand Distu', 'VEA', 'suspended', 35, 158, '1958-06-16');
INSERT INTO brewers VALUES (7, 'Houlgret Treanclut', 'VIE', 'suspended', 19, 188, '1999-02-21');
INSERT INTO brewers VALUES (8, 'Peter Torres', 'VER', 'temporary', 10, 177, '1949-12-06');
INSERT INTO brewers VALUES (9, 'Pumhealdand Mitcli', 'MAS', 'active', 23, 190, '1965-08-17');
INSERT INTO brewers VALUES (10, 'Peter Rivera', 'VEA', 'greanpla', 9, 186, '1951-01-10');
INSERT INTO brewers VALUES (11, 'Jeandniskot Rultaim', 'BR', 'temporary', 21, 174, '1984-03-25');
INSERT INTO brewers VALUES (12, 'Hanna Silva', 'VEA', 'satskenrou', 3, 205, '1976-01-26');
INSERT INTO brewers VALUES (13, 'Frank Weber', 'MAS', 'satskenrou', 4, 164, '1960-08-05');
INSERT INTO brewers VALUES (14, 'Mirkro Tramkuckvar', 'VER', 'temporary', 28, 188, '1999-02-08');
INSERT INTO brewers VALUES (15, 'David Fischer', 'MAS', 'nocktros', 9, 162, '2002-12-08');
INSERT INTO brewers VALUES (16, 'Victor Kaya', 'BR', 'active', 19, 174, '1965-01-08');
INSERT INTO brewers VALUES (17, 'Jeckchiwaick Shealjul', 'MAS', 'active', 11, 150, '1958-09-19');
INSERT INTO brewers VALUES (18, 'Hospleas Flochimplou', 'VEA', 'greanpla', 10, 181, '1996-02-17');
INSERT INTO brewers VALUES (19, 'Zournandman Houlgrinnus', 'VEA', 'active', 28, 158, '1955-09-24');
INSERT INTO brewers VALUES (20, 'Liam Lopez', 'VEA', 'satskenrou', 13, 204, '1950-11-04');
INSERT INTO brewers VALUES (21, 'Vourlealdror Zackrock', 'BA', 'suspended', 37, 182, '1980-06-23');
INSERT INTO brewers VALUES (22, 'Dockdrulga Malmol', 'MAS', 'active', 7, 161, '1964-04-15');
INSERT INTO brewers VALUES (23, 'Skundhockthom Vimdoumfler', 'MAS', 'suspended', 40, 171, '1962-09-20');
INSERT INTO brewers VALUES (24, 'Liam Tanaka', 'VEA', 'nocktros', 5, 173, '1998-10-09');
CREATE TABLE br (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  color TEXT NOT NULL,
  made_in TEXT NOT NULL,
  in_stock INTEGER NOT NULL,
  length INTEGER NOT NULL,
  acq TEXT NOT NULL
);
INSERT INTO br VALUES (1, 'Iron Rose', 'black', 'musrindvet', 25, 380, '2008-08-10');
INSERT INTO br VALUES (2, 'Maishuck Betkesgruck', 'black', 'musrindvet', 212, 583, '2019-12-26');
INSERT INTO br VALUES (3, 'Southathes Flirvainchou', 'red', 'Greece', 241, 479, '2024-08-24');
INSERT INTO br VALUES (4, 'Misty Storm', 'quomnuck', 'gorbous', 166, 207, '2011-07-11');
INSERT INTO br VALUES (5, 'Kretjirsear Daickhoschend', 'quomnuck', 'Austria', 247, 184, '2013-03-18');
INSERT INTO br VALUES (6, 'Wild Beacon', 'grey', 'Greece', 249, 114, '2012-09-05');
INSERT INTO br VALUES (7, 'Iron Maple', 'red', 'gorbous', 20, 446, '2000-07-04');
INSERT INTO br VALUES (8, 'Velvet Falcon', 'grey', 'gorbous', 233, 688, '2013-01-06');
INSERT INTO br VALUES (9, 'Skairzusjet Steckkrourstam', 'black', 'gorbous', 382, 311, '2010-07-21');
INSERT INTO br VALUES (10, 'Feanflilflout Fleatbron', 'red', 'Austria', 78, 111, '2005-01-26');
INSERT INTO br VALUES (11, 'Dailfaind Lendgri', 'black', 'musrindvet', 382, 159, '2022-10-26');
INSERT INTO br VALUES (12, 'Clergrai Feashend', 'red', 'Greece', 388, 30, '2002-11-21');
INSERT INTO br VALUES (13, 'Sweet Tiger', 'quomnuck', 'musrindvet', 120, 651, '2006-02-22');
INSERT INTO br VALUES (14, 'Lucky Tiger', 'black', 'Austria', 232, 385, '1999-06-14');
INSERT INTO br VALUES (15, 'Kimdrearsos Kulgunshond', 'grey', 'Austria', 219, 473, '2013-03-26');
INSERT INTO br VALUES (16, 'Bouskround Lumkremcheack', 'black', 'musrindvet', 26, 387, '2005-03-14');
INSERT INTO br VALUES (17, 'Crystal Harvest', 'red', 'gorbous', 4, 60, '2020-01-13');
INSERT INTO br VALUES (18, 'Mighty Beacon', 'grey', 'Greece', 181, 417, '2008-06-07');
INSERT INTO br VALUES (19, 'Zairchum Bendpipleat', 'grey', 'musrindvet', 92, 229, '2004-06-16');
INSERT INTO br VALUES (20, 'Vairshaisclal Grickwounhain', 'black', 'Greece', 233, 603, '2015-08-17');
INSERT INTO br VALUES (21, 'Laifaines Kroustrack', 'grey', 'Greece', 57, 411, '2015-08-07');
INSERT INTO br VALUES (22, 'Nosgishou Loutdrindbou', 'quomnuck', 'Greece', 10, 95, '2016-02-01');
INSERT INTO br VALUES (23, 'Shounquutskol Steandchendheal', 'red', 'musrindvet', 235, 569, '2014-05-22');
INSERT INTO br VALUES (24, 'Frozen Lantern', 'red', 'musrindvet', 40, 99, '2024-01-02');
INSERT INTO br VALUES (25, 'Thutmund Quenvut', 'black', 'Austria', 390, 499, '2008-04-25');
INSERT INTO br VALUES (26, 'Forbrimhend Voutflouckzain', 'red', 'gorbous', 98, 667, '2009-06-11');
INSERT INTO br VALUES (27, 'Proud Storm', 'grey', 'Greece', 285, 633, '2007-02-21');
INSERT INTO br VALUES (28, 'Sweet Maple', 'red', 'Greece', 277, 416, '2008-02-07');
INSERT INTO br VALUES (29, 'Troubrackfea Theste', 'black', 'Greece', 23, 237, '2021-05-15');
INSERT INTO br VALUES (30, 'Rourdreanjeam Tajotbas', 'red', 'Greece', 207, 128, '2005-01-26');
INSERT INTO br VALUES (31, 'Sheckwe Chusmai', 'red', 'musrindvet', 241, 418, '2007-10-23');
INSERT INTO br VALUES (32, 'Mighty Summit', 'red', 'gorbous', 193, 317, '1999-11-20');
CREATE TABLE tastings (
  id INTEGER PRIMARY KEY,
  tasting_code TEXT NOT NULL,
  wthr TEXT NOT NULL,
  method TEXT NOT NULL,
  disc INTEGER NOT NULL,
  sum_e INTEGER NOT NULL,
  day TEXT NOT NULL,
  brwr_ref INTEGER NOT NULL,
  beer_key INTEGER NOT NULL,
  FOREIGN KEY (brwr_ref) REFERENCES brewers(brewer_id),
  FOREIGN KEY (beer_key) REFERENCES br(id)
);
INSERT INTO tastings VALUES (1, 'N882', 'FE', 'visdrea', 31, 3212, '2019-12-28', 5, 16);
INSERT INTO tastings VALUES (2, 'N166', 'FE', 'invoice', 27, 4579, '2015-01-19', 11, 20);
INSERT INTO tastings VALUES (3, 'N374', 'FE', 'transfer', 21, 198, '2019-10-08', 18, 5);
INSERT INTO tastings VALUES (4, 'N154', 'SUN', 'invoice', 2, 1112, '2015-08-03', 1, 8);
INSERT INTO tastings VALUES (5, 'N992', 'SUN', 'visdrea', 20, 532, '2019-10-16', 19, 19);
INSERT INTO tastings VALUES (6, 'N555', 'THI', 'kousgou', 28, 3971, '2019-11-01', 10, 1);
INSERT INTO tastings VALUES (7, 'N478', 'FE', 'invoice', 14, 3336, '2011-02-01', 20, 18);
INSERT INTO tastings VALUES (8, 'N241', 'SUN', 'visdrea', 32, 3762, '2023-09-12', 15, 4);
INSERT INTO tastings VALUES (9, 'N567', 'SUN', 'visdrea', 18, 790, '2021-10-11', 18, 2);
INSERT INTO tastings VALUES (10, 'N554', 'SNO', 'visdrea', 33, 573, '2017-03-23', 16, 22);
INSERT INTO tastings VALUES (11, 'N160', 'SNO', 'invoice', 28, 4627, '2019-03-28', 3, 25);
INSERT INTO tastings VALUES (12, 'N109', 'SNO', 'invoice', 21, 2841, '2019-12-04', 21, 18);
INSERT INTO tastings VALUES (13, 'N177', 'SUN', 'sharquis', 39, 2432, '2012-02-23', 7, 15);
INSERT INTO tastings VALUES (14, 'N819', 'SNO', 'transfer', 22, 3121, '2011-02-17', 12, 4);
INSERT INTO tastings VALUES (15, 'N583', 'SUN', 'sharquis', 51, 4617, '2018-10-21', 21, 18);
INSERT INTO tastings VALUES (16, 'N996', 'SUN', 'visdrea', 41, 342, '2016-06-06', 12, 9);
INSERT INTO tastings VALUES (17, 'N809', 'SNO', 'transfer', 9, 3305, '2013-06-21', 7, 15);
INSERT INTO tastings VALUES (18, 'N693', 'SUN', 'visdrea', 35, 3409, '2022-06-07', 20, 1);
INSERT INTO tastings VALUES (19, 'N425', 'FE', 'visdrea', 51, 4448, '2017-09-05', 12, 1);
INSERT INTO tastings VALUES (20, 'N633', 'FE', 'visdrea', 30, 268, '2010-02-18', 18, 18);
INSERT INTO tastings VALUES (21, 'N732', 'SNO', 'transfer', 51, 3803, '2017-07-18', 18, 11);
INSERT INTO tastings VALUES (22, 'N805', 'FE', 'visdrea', 47, 1330, '2015-01-01', 21, 7);
INSERT INTO tastings VALUES (23, 'N894', 'FE', 'visdrea', 20, 1679, '2010-01-19', 5, 2);
INSERT INTO tastings VALUES (24, 'N288', 'SNO', 'invoice', 6, 2249, '2022-09-18', 21, 18);
INSERT INTO tastings VALUES (25, 'N233', 'SUN', 'visdrea', 57, 1814, '2024-10-17', 16, 18);
INSERT INTO tastings VALUES (26, 'N715', 'SNO', 'transfer', 10, 290, '2014-03-14', 5, 8);
INSERT INTO tastings VALUES (27, 'N617', 'FE', 'visdrea', 3, 1361, '2020-10-10', 12, 14);
INSERT INTO tastings VALUES (28, 'N868', 'SNO', 'transfer', 36, 560, '2021-02-05', 3, 9);
INSERT INTO tastings VALUES (29, 'N727', 'FE', 'visdrea', 16, 3578, '2017-10-14', 24, 25);
INSERT INTO tastings VALUES (30, 'N635', 'SUN', 'visdrea', 25, 2226, '2014-09-01', 6, 16);
INSERT INTO tastings VALUES (31, 'N276', 'SNO', 'invoice', 28, 705, '2018-01-04', 21, 15);
INSERT INTO tastings VALUES (32, 'N967', 'FE', 'transfer', 55, 2082, '2017-07-08', 18, 14);
INSERT INTO tastings VALUES (33, 'N937', 'FE', 'transfer', 60, 4199, '2020-06-01', 7, 27);
INSERT INTO tastings VALUES (34, 'N953', 'THI', 'invoice', 45, 3795, '2022-08-10', 5, 2);
INSERT INTO tastings VALUES (35, 'N625', 'FE', 'sharquis', 48, 1985, '2015-12-28', 19, 29);
INSERT INTO tastings VALUES (36, 'N742', 'SNO', 'sharquis', 17, 2025, '2012-01-16', 19, 2);
INSERT INTO tastings VALUES (37, 'N347', 'SNO', 'invoice', 22, 1567, '2012-06-22', 4, 15);
INSERT INTO tastings VALUES (38, 'N740', 'FE', 'invoice', 50, 2176, '2016-12-17', 2, 6);
INSERT INTO tastings VALUES (39, 'N400', 'SUN', 'visdrea', 36, 3640, '2020-09-15', 5, 1);
INSERT INTO tastings VALUES (40, 'N813', 'FE', 'sharquis', 24, 1945, '2011-07-18', 18, 25);
INSERT INTO tastings VALUES (41, 'N473', 'SNO', 'invoice', 45, 829, '2020-12-02', 21, 19);
INSERT INTO tastings VALUES (42, 'N995', 'FE', 'kousgou', 17, 4147, '2023-09-12', 11, 27);
INSERT INTO tastings VALUES (43, 'N517', 'FE', 'invoice', 25, 3874, '2017-01-03', 18, 22);
INSERT INTO tastings VALUES (44, 'N833', 'SUN', 'visdrea', 40, 2619, '2015-08-17', 1, 14);
INSERT INTO tastings VALUES (45, 'N350', 'FE', 'transfer', 59, 4242, '2014-04-20', 2, 19);
INSERT INTO tastings VALUES (46, 'N351', 'SUN', 'visdrea', 25, 3953, '2015-02-07', 6, 15);
INSERT INTO tastings VALUES (47, 'N144', 'SUN', 'visdrea', 42, 248, '2021-08-21', 4, 2);
INSERT INTO tastings VALUES (48, 'N619', 'THI', 'invoice', 9, 4217, '2020-07-10', 21, 5);
INSERT INTO tastings VALUES (49, 'N592', 'THI', 'visdrea', 2, 2884, '2020-11-04', 11, 17);
INSERT INTO tastings VALUES (50, 'N641', 'SNO', 'visdrea', 54, 4207, '2015-09-01', 23, 8);
INSERT INTO tastings VALUES (51, 'N528', 'FE', 'visdrea', 2, 2968, '2021-03-10', 15, 25);
INSERT INTO tastings VALUES (52, 'N560', 'FE', 'invoice', 16, 1725, '2018-01-25', 24, 18);
INSERT INTO tastings VALUES (53, 'N749', 'SUN', 'invoice', 41, 2323, '2024-07-11', 16, 14);
INSERT INTO tastings VALUES (54, 'N628', 'SNO', 'invoice', 27, 2242, '2013-07-26', 16, 25);
INSERT INTO tastings VALUES (55, 'N269', 'SNO', 'transfer', 9, 1312, '2011-02-11', 21, 25);
INSERT INTO tastings VALUES (56, 'N916', 'SUN', 'sharquis', 49, 16, '2022-01-10', 16, 23);
INSERT INTO tastings VALUES (57, 'N534', 'FE', 'visdrea', 52, 3288, '2015-06-21', 10, 27);
INSERT INTO tastings VALUES (58, 'N462', 'FE', 'visdrea', 52, 604, '2014-04-16', 21, 19);
INSERT INTO tastings VALUES (59, 'N929', 'FE', 'visdrea', 31, 1106, '2010-08-11', 16, 5);
INSERT INTO tastings VALUES (60, 'N966', 'FE', 'transfer', 38, 4832, '2019-04-23', 1, 1);
INSERT INTO tastings VALUES (61, 'N912', 'SNO', 'visdrea', 26, 3036, '2012-03-14', 3, 22);
INSERT INTO tastings VALUES (62, 'N978', 'SUN', 'transfer', 14, 3048, '2010-07-16', 17, 4);
INSERT INTO tastings VALUES (63, 'N185', 'SUN', 'invoice', 5, 4317, '2014-06-15', 21, 19);
INSERT INTO tastings VALUES (64, 'N281', 'SUN', 'invoice', 13, 2629, '2013-06-20', 4, 27);
INSERT INTO tastings VALUES (65, 'N816', 'THI', 'invoice', 51, 1650, '2019-11-07', 2, 11);
INSERT INTO tastings VALUES (66, 'N794', 'SNO', 'invoice', 16, 773, '2017-05-08', 7, 9);
INSERT INTO tastings VALUES (67, 'N634', 'SNO', 'visdrea', 17, 4816, '2013-06-15', 1, 9);
INSERT INTO tastings VALUES (68, 'N665', 'SNO', 'transfer', 52, 834, '2016-11-05', 20, 18);
INSERT INTO tastings VALUES (69, 'N465', 'THI', 'invoice', 17, 3291, '2020-11-15', 18, 15);
INSERT INTO tastings VALUES (70, 'N458', 'SUN', 'kousgou', 50, 2749, '2017-06-26', 16, 15);
INSERT INTO tastings VALUES (71, 'N213', 'FE', 'invoice', 46, 3950, '2015-07-09', 10, 11);
INSERT INTO tastings VALUES (72, 'N948', 'SUN', 'visdrea', 21, 1771, '2017-09-08', 21, 27);
INSERT INTO tastings VALUES (73, 'N365', 'FE', 'invoice', 11, 1691, '2023-03-15', 3, 16);
INSERT INTO tastings VALUES (74, 'N420', 'SUN', 'visdrea', 2, 2215, '2014-04-09', 17, 8);
INSERT INTO tastings VALUES (75, 'N866', 'THI', 'invoice', 4, 1147, '2014-07-07', 20, 22);
INSERT INTO tastings VALUES (76, 'N865', 'SUN', 'visdrea', 33, 4046, '2012-11-13', 10, 18);
INSERT INTO tastings VALUES (77, 'N837', 'SNO', 'kousgou', 47, 517, '2019-04-17', 21, 11);
INSERT INTO tastings VALUES (78, 'N982', 'SUN', 'transfer', 58, 3510, '2017-05-27', 3, 15);
INSERT INTO tastings VALUES (79, 'N489', 'SUN', 'invoice', 20, 2162, '2018-10-20', 3, 15);
INSERT INTO tastings VALUES (80, 'N290', 'THI', 'visdrea', 19, 1840, '2022-09-11', 17, 19);
INSERT INTO tastings VALUES (81, 'N800', 'SUN', 'visdrea', 49, 886, '2018-08-01', 4, 5);
INSERT INTO tastings VALUES (82, 'N507', 'SNO', 'visdrea', 31, 2775, '2024-05-14', 23, 8);
INSERT INTO tastings VALUES (83, 'N499', 'SUN', 'visdrea', 15, 310, '2010-08-25', 7, 1);
INSERT INTO tastings VALUES (84, 'N780', 'SNO', 'visdrea', 54, 1868, '2024-03-06', 15, 11);
INSERT INTO tastings VALUES (85, 'N423', 'FE', 'visdrea', 10, 3457, '2011-05-21', 7, 26);
INSERT INTO tastings VALUES (86, 'N609', 'FE', 'invoice', 46, 1482, '2017-05-04', 19, 17);
INSERT INTO tastings VALUES (87, 'N208', 'FE', 'transfer', 1, 1740, '2021-12-11', 3, 19);
INSERT INTO tastings VALUES (88, 'N582', 'FE', 'invoice', 3, 147, '2016-06-07', 7, 4);
INSERT INTO tastings VALUES (89, 'N984', 'SNO', 'visdrea', 12, 1689, '2014-11-03', 5, 5);
INSERT INTO tastings VALUES (90, 'N224', 'FE', 'visdrea', 8, 470, '2014-06-10', 3, 17);
INSERT INTO tastings VALUES (91, 'N410', 'SUN', 'sharquis', 60, 705, '2020-06-03', 12, 14);
INSERT INTO tastings VALUES (92, 'N455', 'SUN', 'invoice', 53, 988, '2020-11-05', 10, 26);
INSERT INTO tastings VALUES (93, 'N120', 'SUN', 'visdrea', 45, 2882, '2011-01-28', 3, 25);
INSERT INTO tastings VALUES (94, 'N460', 'SUN', 'visdrea', 32, 131, '2022-12-19', 11, 20);
INSERT INTO tastings VALUES (95, 'N193', 'THI', 'visdrea', 4, 1054, '2013-09-17', 11, 17);
INSERT INTO tastings VALUES (96, 'N981', 'FE', 'transfer', 54, 2490, '2023-04-14', 23, 1);
INSERT INTO tastings VALUES (97, 'N435', 'FE', 'invoice', 49, 3060, '2017-01-11', 3, 2);
INSERT INTO tastings VALUES (98, 'N284', 'SUN', 'invoice', 45, 1240, '2010-03-14', 4, 6);
INSERT INTO tastings VALUES (99, 'N268', 'FE', 'transfer', 54, 3784, '2017-03-19', 16, 9);
INSERT INTO tastings VALUES (100, 'N574', 'SNO', 'visdrea', 41, 975, '2011-03-07', 23, 16);
INSERT INTO tastings VALUES (101, 'N167', 'THI', 'visdrea', 12, 1920, '2021-07-19', 19, 17);
INSERT INTO tastings VALUES (102, 'N646', 'SUN', 'invoice', 42, 2871, '2021-07-14', 5, 23);
INSERT INTO tastings VALUES (103, 'N202', 'SNO', 'invoice', 29, 431, '2016-12-12', 12, 16);
INSERT INTO tastings VALUES (104, 'N285', 'SUN', 'visdrea', 24, 753, '2010-02-22', 7, 19);
INSERT INTO tastings VALUES (105, 'N660', 'FE', 'visdrea', 58, 3107, '2021-11-17', 12, 16);
INSERT INTO tastings VALUES (106, 'N270', 'SNO', 'visdrea', 22, 3457, '2016-01-28', 24, 16);
INSERT INTO tastings VALUES (107, 'N118', 'SNO', 'transfer', 54, 2914, '2013-05-05', 15, 18);
INSERT INTO tastings VALUES (108, 'N942', 'SNO', 'visdrea', 35, 4152, '2022-04-27', 20, 7);
INSERT INTO tastings VALUES (109, 'N386', 'FE', 'kousgou', 25, 4128, '2021-12-02', 6, 15);
INSERT INTO tastings VALUES (110, 'N152', 'FE', 'visdrea', 42, 3708, '2020-04-13', 4, 8);
INSERT INTO tastings VALUES (111, 'N311', 'SUN', 'invoice', 13, 4705, '2019-06-16', 11, 2);
INSERT INTO tastings VALUES (112, 'N289', 'SNO', 'visdrea', 53, 238, '2010-06-21', 14, 16);
INSERT INTO tastings VALUES (113, 'N375', 'FE', 'visdrea', 49, 4010, '2013-06-03', 5, 11);
INSERT INTO tastings VALUES (114, 'N722', 'SUN', 'visdrea', 3, 1180, '2024-01-23', 5, 16);
INSERT INTO tastings VALUES (115, 'N397', 'SNO', 'invoice', 30, 2438, '2023-08-02', 6, 7);
INSERT INTO tastings VALUES (116, 'N436', 'SNO', 'kousgou', 1, 2614, '2013-05-02', 16, 1);
INSERT INTO tastings VALUES (117, 'N292', 'FE', 'visdrea', 57, 2403, '2015-07-13', 12, 9);
INSERT INTO tastings VALUES (118, 'N509', 'SUN', 'invoice', 5, 2445, '2018-11-28', 6, 20);
INSERT INTO tastings VALUES (119, 'N376', 'FE', 'invoice', 42, 1403, '2022-08-01', 5, 7);
INSERT INTO tastings VALUES (120, 'N172', 'SNO', 'visdrea', 24, 4920, '2023-09-08', 15, 27);
