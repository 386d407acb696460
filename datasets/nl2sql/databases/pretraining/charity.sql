CREATE TABLE donor_list (
  nr INTEGER PRIMARY KEY,
  don_nm TEXT NOT NULL,
  status TEXT NOT NULL,
  nation TEXT NOT NULL,
  ht INTEGER NOT NULL,
  bns INTEGER NOT NULL,
  hire_dt TEXT NOT NULL
);
INSERT INTO donor_list VALUES (1, 'Rosa Adams', 'permanent', 'Chile', 165, 1720, '1987-06-04');
INSERT INTO donor_list VALUES (2, 'Olivia Lopez', 'absent', 'Mexico', 167, 1418, '2005-02-09');
INSERT INTO donor_list VALUES (3, 'Adam Klein', 'suspended', 'Sweden', 190, 469, '2019-04-17');
INSERT INTO donor_list VALUES (4, 'Rosa Vega', 'graimdondtrais', 'Sweden', 167, 893, '2017-10-08');
INSERT INTO donor_list VALUES (5, 'Breanbaldet Foumtaickzer', 'suspended', 'Sweden', 189, 324, '2014-08-20');
INSERT INTO donor_list VALUES (6, 'Wendy Reed', 'absent', 'Chile', 194, 1936, '2004-06-18');
INSERT INTO donor_list VALUES (7, 'Iris Klein', 'active', 'Sweden', 151, 455, '1994-11-13');
INSERT INTO donor_list VALUES (8, 'Krerstouckquus Ronddrinwom', 'suspended', 'India', 177, 1469, '2020-10-28');
INSERT INTO donor_list VALUES (9, 'Kate Clark', 'suspended', 'Sweden', 197, 375, '2015-12-13');
INSERT INTO donor_list VALUES (10, 'Quinn Fischer', 'skundwuck', 'Sweden', 160, 691, '1992-01-06');
INSERT INTO donor_list VALUES (11, 'Wosfundquoun Sherdapain', 'active', 'Mexico', 174, 1712, '1994-12-05');
INSERT INTO donor_list VALUES (12, 'Simon Tanaka', 'graimdondtrais', 'India', 181, 2258, '2007-11-21');
INSERT INTO donor_list VALUES (13, 'Theackchorrus Neamjas', 'suspended', 'Chile', 185, 1662, '2023-10-22');
INSERT INTO donor_list VALUES (14, 'David Klein', 'graimdondtrais', 'Mexico', 203, 533, '2012-02-17');
INSERT INTO donor_list VALUES (15, 'Toulnamtock Trundsit', 'active', 'India', 196, 529, '1995-11-27');
INSERT INTO donor_list VALUES (16, 'Victor Nash', 'active', 'India', 171, 1152, '1994-05-04');
INSERT INTO donor_list VALUES (17, 'Colin Vega', 'graimdondtrais', 'Sweden', 204, 515, '1998-08-07');
INSERT INTO donor_list VALUES (18, 'Julia Hart', 'suspended', 'Mexico', 150, 1496, '1989-12-18');
INSERT INTO donor_list VALUES (19, 'Fidrem Vaitlivut', 'suspended', 'Chile', 156, 2089, '2017-04-22');
INSERT INTO donor_list VALUES (20, 'Henry Ford', 'active', 'Sweden', 152, 567, '1990-08-12');
INSERT INTO donor_list VALUES (21, 'Zoumbrais Shinanin', 'absent', 'Sweden', 180, 2459, '2007-06-20');
INSERT INTO donor_list VALUES (22, 'Gina Nash', 'suspended', 'India', 189, 2202, '2013-08-12');
INSERT INTO donor_list VALUES (23, 'Oscar Nolan', 'active', 'Mexico', 166, 837, '1999-02-23');
INSERT INTO donor_list VALUES (24, 'Tunai Ramdim', 'suspended', 'Mexico', 176, 2284, '1992-06-19');
INSERT INTO donor_list VALUES (25, 'Somthekai Dounflundpeam', 'permanent', 'India', 159, 1671, '2000-02-05');
INSERT INTO donor_list VALUES (26, 'Horstousdir Seaquisquund', 'absent', 'Mexico', 171, 119, '1988-04-20');
INSERT INTO donor_list VALUES (27, 'Fouckgret Fesrishu', 'suspended', 'Chile', 198, 1313, '2008-03-06');
INSERT INTO donor_list VALUES (28, 'Baimbou Weamwili', 'absent', 'Chile', 200, 1527, '2016-12-19');
INSERT INTO donor_list VALUES (29, 'Dreaploul Trourbrai', 'skundwuck', 'Chile', 158, 217, '2009-07-16');
INSERT INTO donor_list VALUES (30, 'Fiona Reed', 'absent', 'Sweden', 183, 1572, '2004-03-17');
INSERT INTO donor_list VALUES (31, 'Ben Ellis', 'skundwuck', 'India', 168, 652, '1988-05-23');
INSERT INTO donor_list VALUES (32, 'Gruchaick Sasquais', 'skundwuck', 'India', 155, 256, '1997-02-14');
INSERT INTO donor_list VALUES (33, 'Plaisbros Fimflock', 'suspended', 'Mexico', 175, 2077, '2010-05-25');
INSERT INTO donor_list VALUES (34, 'Damgreandbrur Ditpla', 'graimdondtrais', 'India', 168, 1811, '1991-03-01');
CREATE TABLE project (
  project_id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  mk TEXT NOT NULL,
  condition TEXT NOT NULL,
  len INTEGER NOT NULL,
  prc INTEGER NOT NULL,
  made_on TEXT NOT NULL
);
INSERT INTO project VALUES (1, 'Fearskatsteas Jotjumlea', 'DUS', 'damaged', 411, 151, '1991-12-24');
INSERT INTO project VALUES (2, 'Gurwon Zindskouck', 'QUE', 'perfect', 74, 511, '2008-03-26');
INSERT INTO project VALUES (3, 'Skeafou Pleandrujund', 'HEX', 'damaged', 317, 152, '1961-08-15');
INSERT INTO project VALUES (4, 'Sunny Rose', 'QUE', 'perfect', 540, 896, '2012-08-10');
INSERT INTO project VALUES (5, 'Nendzea Vinzolro', 'QUE', 'perfect', 30, 177, '2008-02-17');
INSERT INTO project VALUES (6, 'Vurploszoul Wehaitle', 'DUS', 'perfect', 89, 781, '2021-06-22');
INSERT INTO project VALUES (7, 'Iron Cedar', 'ZEN', 'damaged', 48, 616, '1977-06-27');
INSERT INTO project VALUES (8, 'Tundflot Treackbearplir', 'ZEN', 'damaged', 258, 122, '2020-07-09');
INSERT INTO project VALUES (9, 'Staibutse Vegrondbreas', 'ZEN', 'new', 425, 485, '1974-03-23');
INSERT INTO project VALUES (10, 'Rirkrum Krusquutdrail', 'DUS', 'perfect', 602, 698, '2001-04-03');
INSERT INTO project VALUES (11, 'Pilkul Chaisshair', 'DUS', 'perfect', 694, 886, '1972-05-01');
INSERT INTO project VALUES (12, 'Kosetre Wubra', 'QUI', 'new', 669, 165, '1983-12-08');
INSERT INTO project VALUES (13, 'Noble Maple', 'SK', 'damaged', 80, 444, '1971-04-15');
INSERT INTO project VALUES (14, 'Mighty Storm', 'HEX', 'new', 338, 310, '1975-07-24');
INSERT INTO project VALUES (15, 'Grand Maple', 'HEX', 'damaged', 29, 235, '2015-08-28');
INSERT INTO project VALUES (16, 'Dailheas Zounhuckdrout', 'QUI', 'damaged', 252, 685, '1971-12-24');
INSERT INTO project VALUES (17, 'Secret Orchid', 'ZEN', 'new', 280, 96, '1964-09-17');
INSERT INTO project VALUES (18, 'Zimri Droulrorkais', 'HEX', 'new', 646, 474, '2018-03-02');
INSERT INTO project VALUES (19, 'Sairshen Molrick', 'HEX', 'perfect', 403, 792, '2020-04-08');
INSERT INTO project VALUES (20, 'Breabutsoul Quenthondzai', 'ZEN', 'damaged', 357, 445, '1963-03-13');
INSERT INTO project VALUES (21, 'Chandplick Skerkou', 'HEX', 'new', 595, 165, '2016-03-26');
INSERT INTO project VALUES (22, 'Frozen Anchor', 'QUE', 'new', 52, 535, '1974-09-19');
INSERT INTO project VALUES (23, 'Shairploungais Plemkroutwa', 'DUS', 'damaged', 673, 399, '2013-01-11');
INSERT INTO project VALUES (24, 'Lucky Dragon', 'QUE', 'new', 247, 787, '1974-04-14');
INSERT INTO project VALUES (25, 'Fleswait Besshoun', 'QUE', 'damaged', 293, 840, '2009-10-02');
INSERT INTO project VALUES (26, 'Verfilju Rutchomdrair', 'QUI', 'perfect', 562, 575, '2013-09-09');
INSERT INTO project VALUES (27, 'Noble Lotus', 'DUS', 'damaged', 362, 524, '1991-09-27');
INSERT INTO project VALUES (28, 'Temhendsaind Pailbuspleck', 'SK', 'damaged', 519, 233, '1981-01-24');
INSERT INTO project VALUES (29, 'Drailho Kroldreack', 'ZEN', 'perfect', 633, 921, '1997-12-11');
INSERT INTO project VALUES (30, 'Rikund Feastir', 'HEX', 'new', 294, 916, '1972-03-12');
INSERT INTO project VALUES (31, 'Bindstoulpour Plourainwaick', 'ZEN', 'perfect', 654, 393, '1990-06-09');
INSERT INTO project VALUES (32, 'Jeanshuteat Rulhitwal', 'DUS', 'damaged', 370, 576, '1994-05-24');
CREATE TABLE dona_tab (
  donation_id INTEGER PRIMARY KEY,
  dona_no_x TEXT NOT NULL,
  method TEXT NOT NULL,
  season TEXT NOT NULL,
  cnt INTEGER NOT NULL,
  discount INTEGER NOT NULL,
  day TEXT NOT NULL,
  donor_key INTEGER NOT NULL,
  project_id INTEGER NOT NULL,
  FOREIGN KEY (donor_key) REFERENCES donor_list(nr),
  FOREIGN KEY (project_id) REFERENCES project(project_id)
);
INSERT INTO dona_tab VALUES (1, 'Y599', 'cheque', 'AUT', 59, 39, '2024-12-22', 27, 30);
INSERT INTO dona_tab VALUES (2, 'Y272', 'beamzas', 'WIN', 74, 45, '2020-10-21', 7, 19);
INSERT INTO dona_tab VALUES (3, 'Y587', 'beamzas', 'SP', 94, 3, '2018-08-15', 28, 18);
INSERT INTO dona_tab VALUES (4, 'Y829', 'cheque', 'SP', 24, 1, '2019-02-20', 24, 19);
INSERT INTO dona_tab VALUES (5, 'Y905', 'transfer', 'SU', 108, 18, '2015-09-03', 2, 27);
INSERT INTO dona_tab VALUES (6, 'Y970', 'card', 'SP', 1, 36, '2019-06-02', 7, 5);
INSERT INTO dona_tab VALUES (7, 'Y886', 'transfer', 'AUT', 75, 37, '2010-05-28', 26, 17);
INSERT INTO dona_tab VALUES (8, 'Y856', 'cheque', 'AUT', 179, 20, '2024-10-08', 30, 29);
INSERT INTO dona_tab VALUES (9, 'Y313', 'card', 'AUT', 91, 7, '2021-08-17', 11, 26);
INSERT INTO dona_tab VALUES (10, 'Y865', 'cheque', 'SP', 164, 19, '2017-10-21', 29, 19);
INSERT INTO dona_tab VALUES (11, 'Y507', 'transfer', 'AUT', 141, 45, '2020-01-17', 1, 16);
INSERT INTO dona_tab VALUES (12, 'Y195', 'card', 'WIN', 223, 22, '2014-05-22', 2, 1);
INSERT INTO dona_tab VALUES (13, 'Y727', 'card', 'AUT', 206, 59, '2021-12-08', 19, 23);
INSERT INTO dona_tab VALUES (14, 'Y466', 'card', 'WIN', 100, 44, '2011-10-07', 24, 12);
INSERT INTO dona_tab VALUES (15, 'Y281', 'transfer', 'SU', 8, 32, '2015-11-04', 29, 18);
INSERT INTO dona_tab VALUES (16, 'Y778', 'beamzas', 'SP', 258, 55, '2011-08-04', 26, 30);
INSERT INTO dona_tab VALUES (17, 'Y396', 'beamzas', 'WIN', 97, 57, '2023-04-09', 29, 12);
INSERT INTO dona_tab VALUES (18, 'Y937', 'card', 'WIN', 9, 7, '2020-05-21', 20, 26);
INSERT INTO dona_tab VALUES (19, 'Y828', 'card', 'SP', 57, 46, '2022-03-26', 21, 11);
INSERT INTO dona_tab VALUES (20, 'Y547', 'transfer', 'SU', 43, 20, '2010-08-05', 29, 4);
INSERT INTO dona_tab VALUES (21, 'Y816', 'transfer', 'SP', 53, 34, '2015-03-24', 34, 29);
INSERT INTO dona_tab VALUES (22, 'Y981', 'card', 'WIN', 122, 47, '2018-01-18', 19, 12);
INSERT INTO dona_tab VALUES (23, 'Y897', 'cheque', 'AUT', 143, 18, '2021-05-13', 28, 22);
INSERT INTO dona_tab VALUES (24, 'Y400', 'cheque', 'AUT', 110, 52, '2017-02-10', 19, 18);
INSERT INTO dona_tab VALUES (25, 'Y452', 'transfer', 'SP', 230, 15, '2015-09-13', 31, 11);
INSERT INTO dona_tab VALUES (26, 'Y199', 'transfer', 'WIN', 277, 18, '2011-08-08', 1, 1);
INSERT INTO dona_tab VALUES (27, 'Y391', 'card', 'SU', 181, 14, '2014-02-07', 19, 30);
INSERT INTO dona_tab VALUES (28, 'Y161', 'card', 'SU', 204, 6, '2022-09-01', 12, 26);
INSERT INTO dona_tab VALUES (29, 'Y432', 'transfer', 'SP', 196, 14, '2010-06-23', 16, 19);
INSERT INTO dona_tab VALUES (30, 'Y564', 'card', 'AUT', 160, 3, '2017-04-07', 32, 29);
INSERT INTO dona_tab VALUES (31, 'Y574', 'card', 'AUT', 11, 58, '2014-09-04', 21, 29);
INSERT INTO dona_tab VALUES (32, 'Y325', 'transfer', 'WIN', 50, 6, '2010-06-02', 26, 30);
INSERT INTO dona_tab VALUES (33, 'Y773', 'beamzas', 'SU', 197, 19, '2011-12-16', 9, 9);
INSERT INTO dona_tab VALUES (34, 'Y949', 'card', 'SP', 25, 4, '2021-09-27', 29, 9);
INSERT INTO dona_tab VALUES (35, 'Y168', 'transfer', 'AUT', 50, 29, '2016-05-10', 31, 1);
INSERT INTO dona_tab VALUES (36, 'Y725', 'card', 'SP', 109, 43, '2023-03-21', 4, 26);
INSERT INTO dona_tab VALUES (37, 'Y785', 'transfer', 'WIN', 34, 50, '2015-04-24', 3, 17);
INSERT INTO dona_tab VALUES (38, 'Y922', 'card', 'AUT', 19, 8, '2010-11-23', 21, 11);
INSERT INTO dona_tab VALUES (39, 'Y673', 'card', 'WIN', 32, 40, '2015-10-08', 7, 17);
INSERT INTO dona_tab VALUES (40, 'Y849', 'cheque', 'AUT', 23, 34, '2014-06-10', 12, 6);
INSERT INTO dona_tab VALUES (41, 'Y843', 'transfer', 'WIN', 98, 2, '2013-11-03', 19, 15);
INSERT INTO dona_tab VALUES (42, 'Y737', 'beamzas', 'AUT', 104, 57, '2020-06-16', 34, 4);
INSERT INTO dona_tab VALUES (43, 'Y209', 'cheque', 'SU', 142, 52, '2023-04-26', 19, 2);
INSERT INTO dona_tab VALUES (44, 'Y257', 'card', 'AUT', 68, 28, '2010-04-06', 10, 7);
INSERT INTO dona_tab VALUES (45, 'Y701', 'transfer', 'AUT', 137, 54, '2016-03-21', 23, 22);
INSERT INTO dona_tab VALUES (46, 'Y433', 'card', 'AUT', 223, 37, '2016-05-15', 19, 11);
INSERT INTO dona_tab VALUES (47, 'Y898', 'transfer', 'SU', 235, 4, '2015-08-02', 23, 1);
INSERT INTO dona_tab VALUES (48, 'Y412', 'transfer', 'SP', 289, 24, '2020-03-28', 12, 29);
INSERT INTO dona_tab VALUES (49, 'Y270', 'transfer', 'WIN', 162, 46, '2019-10-04', 12, 10);
INSERT INTO dona_tab VALUES (50, 'Y165', 'transfer', 'SP', 102, 0, '2022-05-07', 4, 7);
INSERT INTO dona_tab VALUES (51, 'Y215', 'card', 'AUT', 280, 50, '2011-12-04', 23, 6);
INSERT INTO dona_tab VALUES (52, 'Y384', 'transfer', 'WIN', 96, 1, '2024-02-09', 23, 22);
INSERT INTO dona_tab VALUES (53, 'Y627', 'transfer', 'WIN', 132, 28, '2023-11-27', 4, 10);
INSERT INTO dona_tab VALUES (54, 'Y620', 'card', 'SU', 193, 59, '2014-06-04', 12, 29);
INSERT INTO dona_tab VALUES (55, 'Y376', 'transfer', 'SP', 99, 17, '2024-01-16', 20, 11);
INSERT INTO dona_tab VALUES (56, 'Y655', 'cheque', 'SU', 143, 16, '2010-09-17', 34, 14);
INSERT INTO dona_tab VALUES (57, 'Y626', 'transfer', 'SP', 200, 24, '2010-05-13', 3, 26);
INSERT INTO dona_tab VALUES (58, 'Y914', 'card', 'AUT', 109, 29, '2016-07-18', 16, 26);
INSERT INTO dona_tab VALUES (59, 'Y818', 'transfer', 'SP', 118, 30, '2019-01-18', 24, 23);
INSERT INTO dona_tab VALUES (60, 'Y755', 'card', 'SU', 40, 53, '2018-11-11', 2, 18);
INSERT INTO dona_tab VALUES (61, 'Y877', 'transfer', 'SP', 290, 28, '2022-09-08', 12, 5);
INSERT INTO dona_tab VALUES (62, 'Y267', 'transfer', 'SP', 44, 43, '2012-09-19', 11, 10);
INSERT INTO dona_tab VALUES (63, 'Y895', 'card', 'WIN', 263, 47, '2017-11-16', 11, 27);
INSERT INTO dona_tab VALUES (64, 'Y612', 'transfer', 'WIN', 45, 14, '2017-07-04', 4, 9);
INSERT INTO dona_tab VALUES (65, 'Y129', 'transfer', 'SP', 154, 36, '2010-09-20', 9, 18);
INSERT INTO dona_tab VALUES (66, 'Y635', 'transfer', 'SP', 104, 37, '2021-12-04', 16, 4);
INSERT INTO dona_tab VALUES (67, 'Y418', 'card', 'AUT', 170, 35, '2018-08-07', 3, 17);
INSERT INTO dona_tab VALUES (68, 'Y717', 'beamzas', 'SU', 60, 21, '2020-02-26', 4, 9);
INSERT INTO dona_tab VALUES (69, 'Y172', 'card', 'WIN', 163, 47, '2015-03-23', 1, 5);
INSERT INTO dona_tab VALUES (70, 'Y261', 'transfer', 'SU', 235, 1, '2011-05-19', 8, 17);
INSERT INTO dona_tab VALUES (71, 'Y483', 'card', 'WIN', 253, 20, '2010-04-07', 21, 29);
INSERT INTO dona_tab VALUES (72, 'Y381', 'transfer', 'SP', 155, 35, '2014-11-08', 16, 30);
INSERT INTO dona_tab VALUES (73, 'Y456', 'transfer', 'SP', 101, 17, '2019-01-18', 3, 23);
INSERT INTO dona_tab VALUES (74, 'Y974', 'transfer', 'SP', 285, 41, '2017-07-16', 21, 6);
INSERT INTO dona_tab VALUES (75, 'Y741', 'card', 'AUT', 38, 52, '2011-10-11', 29, 6);
INSERT INTO dona_tab VALUES (76, 'Y750', 'card', 'WIN', 64, 57, '2023-06-01', 27, 23);
INSERT INTO dona_tab VALUES (77, 'Y930', 'transfer', 'SU', 226, 58, '2013-03-12', 11, 1);
INSERT INTO dona_tab VALUES (78, 'Y408', 'transfer', 'AUT', 69, 11, '2014-02-25', 16, 4);
INSERT INTO dona_tab VALUES (79, 'Y906', 'transfer', 'AUT', 178, 43, '2011-11-05', 24, 10);
INSERT INTO dona_tab VALUES (80, 'Y121', 'beamzas', 'WIN', 220, 10, '2018-02-28', 24, 11);
INSERT INTO dona_tab VALUES (81, 'Y624', 'transfer', 'SU', 51, 22, '2019-01-08', 34, 2);
INSERT INTO dona_tab VALUES (82, 'Y279', 'transfer', 'SU', 257, 21, '2014-11-22', 23, 26);
INSERT INTO dona_tab VALUES (83, 'Y907', 'transfer', 'SP', 149, 41, '2019-01-24', 21, 6);
INSERT INTO dona_tab VALUES (84, 'Y950', 'transfer', 'AUT', 57, 12, '2019-02-04', 16, 1);
INSERT INTO dona_tab VALUES (85, 'Y294', 'transfer', 'AUT', 144, 31, '2013-11-28', 20, 12);
INSERT INTO dona_tab VALUES (86, 'Y652', 'transfer', 'WIN', 280, 5, '2024-02-14', 29, 18);
INSERT INTO dona_tab VALUES (87, 'Y125', 'beamzas', 'AUT', 134, 23, '2017-04-22', 28, 29);
INSERT INTO dona_tab VALUES (88, 'Y719', 'card', 'WIN', 274, 14, '2021-11-05', 7, 16);
INSERT INTO dona_tab VALUES (89, 'Y490', 'transfer', 'WIN', 16, 31, '2021-04-05', 19, 9);
INSERT INTO dona_tab VALUES (90, 'Y979', 'card', 'SP', 192, 16, '2019-09-13', 27, 18);
INSERT INTO dona_tab VALUES (91, 'Y675', 'card', 'AUT', 165, 42, '2012-01-21', 28, 5);
INSERT INTO dona_tab VALUES (92, 'Y342', 'card', 'WIN', 254, 18, '2019-08-23', 9, 19);
INSERT INTO dona_tab VALUES (93, 'Y769', 'card', 'SP', 102, 31, '2022-01-26', 34, 5);
INSERT INTO dona_tab VALUES (94, 'Y788', 'card', 'SU', 178, 47, '2013-04-20', 10, 9);
INSERT INTO dona_tab VALUES (95, 'Y688', 'card', 'WIN', 188, 33, '2010-05-05', 23, 2);
INSERT INTO dona_tab VALUES (96, 'Y500', 'card', 'AUT', 105, 40, '2013-02-10', 29, 11);
INSERT INTO dona_tab VALUES (97, 'Y135', 'beamzas', 'SU', 270, 32, '2021-11-23', 1, 30);
INSERT INTO dona_tab VALUES (98, 'Y128', 'card', 'SU', 214, 0, '2024-07-27', 8, 12);
INSERT INTO dona_tab VALUES (99, 'Y428', 'transfer', 'SP', 73, 7, '2016-05-10', 9, 17);
INSERT INTO dona_tab VALUES (100, 'Y903', 'cheque', 'SP', 15, 40, '2020-10-08', 11, 5);
INSERT INTO dona_tab VALUES (101, 'Y223', 'beamzas', 'WIN', 204, 45, '2019-06-13', 29, 29);
INSERT INTO dona_tab VALUES (102, 'Y269', 'transfer', 'WIN', 292, 41, '2024-04-28', 24, 19);
INSERT INTO dona_tab VALUES (103, 'Y976', 'transfer', 'SU', 175, 22, '2018-05-22', 31, 10);
INSERT INTO dona_tab VALUES (104, 'Y425', 'beamzas', 'WIN', 207, 21, '2020-01-14', 26, 5);
INSERT INTO dona_tab VALUES (105, 'Y921', 'card', 'SP', 256, 28, '2020-02-17', 21, 29);
INSERT INTO dona_tab VALUES (106, 'Y184', 'card', 'SP', 288, 0, '2011-02-18', 29, 29);
INSERT INTO dona_tab VALUES (107, 'Y833', 'transfer', 'SP', 75, 32, '2012-04-25', 10, 4);
INSERT INTO dona_tab VALUES (108, 'Y233', 'cheque', 'WIN', 110, 50, '2015-12-13', 11, 4);
INSERT INTO dona_tab VALUES (109, 'Y926', 'card', 'WIN', 36, 11, '2014-11-19', 11, 29);
INSERT INTO dona_tab VALUES (110, 'Y826', 'transfer', 'SP', 59, 41, '2015-10-05', 3, 16);
INSERT INTO dona_tab VALUES (111, 'Y978', 'cheque', 'SU', 244, 31, '2015-01-14', 3, 30);
INSERT INTO dona_tab VALUES (112, 'Y238', 'card', 'SU', 201, 1, '2016-12-20', 19, 22);
INSERT INTO dona_tab VALUES (113, 'Y388', 'transfer', 'WIN', 156, 15, '2014-03-11', 19, 4);
INSERT INTO dona_tab VALUES (114, 'Y487', 'card', 'SP', 233, 37, '2011-12-07', 24, 1);
INSERT INTO dona_tab VALUES (115, 'Y335', 'card', 'AUT', 55, 27, '2022-10-07', 10, 1);
INSERT INTO dona_tab VALUES (116, 'Y824', 'cheque', 'SU', 220, 28, '2020-05-02', 8, 30);
INSERT INTO dona_tab VALUES (117, 'Y304', 'transfer', 'AUT', 248, 5, '2021-06-02', 32, 11);
INSERT INTO dona_tab VALUES (118, 'Y720', 'transfer', 'SU', 262, 32, '2022-06-20', 23, 29);
INSERT INTO dona_tab VALUES (119, 'Y374', 'transfer', 'WIN', 292, 19, '2010-06-13', 17, 27);
INSERT INTO dona_tab VALUES (120, 'Y736', 'card', 'AUT', 224, 26, '2010-03-25', 28, 23);
