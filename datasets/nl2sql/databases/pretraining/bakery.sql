CREATE TABLE bakers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  nationality TEXT NOT NULL,
  heavy_group TEXT NOT NULL,
  braszim_quoulquour INTEGER NOT NULL,
  sholhai_doutteandlin INTEGER NOT NULL,
  open_audit TEXT NOT NULL
);
INSERT INTO bakers VALUES (1, 'Adam Hart', 'France', 'mackkratbain', 4812, 912, '1992-01-04');
INSERT INTO bakers VALUES (2, 'Lena Baker', 'brigrousgra', 'skairlimthit', 8026, 803, '1996-05-19');
INSERT INTO bakers VALUES (3, 'Mockplemcleal Fleatquou', 'brigrousgra', 'skairlimthit', 7582, 273, '2014-07-07');
INSERT INTO bakers VALUES (4, 'Zoundror Mepol', 'suckfelsin', 'skitgeam', 2372, 183, '1999-06-14');
INSERT INTO bakers VALUES (5, 'Jack Brown', 'suckfelsin', 'design', 7891, 349, '2005-02-20');
INSERT INTO bakers VALUES (6, 'Maria Brown', 'France', 'skitgeam', 1700, 586, '1985-05-01');
INSERT INTO bakers VALUES (7, 'Ivan Rivera', 'Sweden', 'legal', 1785, 258, '2017-01-05');
INSERT INTO bakers VALUES (8, 'Tretplam Pururheas', 'France', 'design', 9473, 206, '2021-01-12');
INSERT INTO bakers VALUES (9, 'Weaquai Trargrupum', 'France', 'mackkratbain', 1673, 497, '2011-01-15');
INSERT INTO bakers VALUES (10, 'Sheckgrackkis Tilkainstail', 'Sweden', 'design', 6311, 311, '1990-01-27');
INSERT INTO bakers VALUES (11, 'Stoulkousbrit Rekropan', 'suckfelsin', 'skitgeam', 9600, 916, '2023-06-18');
INSERT INTO bakers VALUES (12, 'Zoe Fischer', 'France', 'design', 8077, 564, '2002-01-20');
INSERT INTO bakers VALUES (13, 'Clondbren Kroundwom', 'France', 'mackkratbain', 7773, 939, '2017-06-19');
INSERT INTO bakers VALUES (14, 'Poroumdet Theskain', 'brigrousgra', 'legal', 6734, 199, '2005-05-12');
INSERT INTO bakers VALUES (15, 'Dousdrerthair Kraindzervun', 'Sweden', 'mackkratbain', 7647, 487, '1999-06-07');
INSERT INTO bakers VALUES (16, 'Lestheckbrer Flisquoucktir', 'Sweden', 'sales', 6068, 901, '2001-08-23');
INSERT INTO bakers VALUES (17, 'Tetpean Zunnind', 'suckfelsin', 'skairlimthit', 1376, 704, '2004-07-24');
INSERT INTO bakers VALUES (18, 'Kroulker Soulfidrand', 'suckfelsin', 'design', 7522, 660, '2023-04-08');
INSERT INTO bakers VALUES (19, 'Landchoumdain Plusfleandnouck', 'France', 'mackkratbain', 5487, 101, '2013-03-07');
INSERT INTO bakers VALUES (20, 'Seakreat Heamduck', 'suckfelsin', 'skairlimthit', 6595, 616, '1988-06-25');
INSERT INTO bakers VALUES (21, 'Frank Martin', 'France', 'skairlimthit', 5574, 523, '2008-10-26');
INSERT INTO bakers VALUES (22, 'Flalcheajes Bregruck', 'suckfelsin', 'design', 5632, 556, '1986-01-06');
INSERT INTO bakers VALUES (23, 'Fatgos Treakai', 'France', 'legal', 2297, 512, '2021-03-11');
INSERT INTO bakers VALUES (24, 'Gaibal Plispas', 'Sweden', 'skitgeam', 5346, 712, '2008-02-11');
INSERT INTO bakers VALUES (25, 'Quimdraick Krosflisclond', 'suckfelsin', 'skitgeam', 4643, 895, '2017-08-02');
INSERT INTO bakers VALUES (26, 'Stespos Houthack', 'suckfelsin', 'skairlimthit', 4737, 484, '2020-01-16');
INSERT INTO bakers VALUES (27, 'Trasor Stutrougeand', 'Sweden', 'sales', 3835, 395, '2020-08-25');
INSERT INTO bakers VALUES (28, 'Meacksockpleas Flomkrandnal', 'suckfelsin', 'mackkratbain', 8825, 27, '2014-12-02');
CREATE TABLE cakes (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  granround TEXT NOT NULL,
  kitcladras TEXT NOT NULL,
  mearseandthai INTEGER NOT NULL,
  cost INTEGER NOT NULL,
  pleckflearjur_kealhutdund TEXT NOT NULL
);
INSERT INTO cakes VALUES (1, 'Stourkumkut Tilchuldrain', 'Hexa', 'grey', 71, 702, '1961-10-25');
INSERT INTO cakes VALUES (2, 'Crystal Tiger', 'Zenit', 'grey', 792, 391, '1997-03-24');
INSERT INTO cakes VALUES (3, 'Lethond Fleakrailfea', 'Hexa', 'grey', 466, 736, '1992-08-20');
INSERT INTO cakes VALUES (4, 'Noble Lotus', 'Hexa', 'grey', 841, 978, '2003-12-24');
INSERT INTO cakes VALUES (5, 'Bridreachaim Lairheack', 'Hexa', 'grey', 558, 235, '2001-11-23');
INSERT INTO cakes VALUES (6, 'Proud Raven', 'Zenit', 'blue', 45, 467, '2004-07-26');
INSERT INTO cakes VALUES (7, 'Lonely Willow', 'Hexa', 'blue', 39, 307, '1962-07-15');
INSERT INTO cakes VALUES (8, 'Sweet Raven', 'Zenit', 'blue', 371, 819, '2012-05-27');
INSERT INTO cakes VALUES (9, 'Thusfonlo Loulmul', 'Zenit', 'green', 142, 274, '2013-05-24');
INSERT INTO cakes VALUES (10, 'Woundvick Rimduckjos', 'vangrot', 'grey', 263, 495, '1974-11-09');
INSERT INTO cakes VALUES (11, 'Talchaisnais Matrat', 'Hexa', 'pink', 110, 166, '2016-09-21');
INSERT INTO cakes VALUES (12, 'Foundvumcheand Kainangrul', 'Zenit', 'grey', 719, 333, '2007-02-13');
INSERT INTO cakes VALUES (13, 'Lonely Anchor', 'vangrot', 'blue', 315, 526, '1976-02-01');
INSERT INTO cakes VALUES (14, 'Rapid Lantern', 'vangrot', 'pink', 83, 561, '1987-01-25');
INSERT INTO cakes VALUES (15, 'Vouvindtrit Saigrout', 'vangrot', 'pink', 593, 706, '2004-06-16');
INSERT INTO cakes VALUES (16, 'Happy Pebble', 'Hexa', 'grey', 692, 154, '1973-10-02');
INSERT INTO cakes VALUES (17, 'Sunny Pebble', 'Hexa', 'pink', 511, 63, '1971-04-20');
INSERT INTO cakes VALUES (18, 'Skeallot Grasflas', 'Hexa', 'green', 617, 632, '1974-07-23');
INSERT INTO cakes VALUES (19, 'Sweet Anchor', 'vangrot', 'grey', 452, 150, '1979-04-24');
INSERT INTO cakes VALUES (20, 'Lucky Dragon', 'vangrot', 'pink', 411, 609, '1985-04-10');
INSERT INTO cakes VALUES (21, 'Secret Dragon', 'Hexa', 'green', 792, 420, '1990-12-12');
INSERT INTO cakes VALUES (22, 'Zaipel Dibrour', 'Zenit', 'pink', 664, 513, '1967-03-03');
INSERT INTO cakes VALUES (23, 'Iron Rose', 'vangrot', 'mounkeamplous', 608, 600, '1977-06-22');
INSERT INTO cakes VALUES (24, 'Secret Summit', 'vangrot', 'grey', 798, 762, '2002-07-05');
INSERT INTO cakes VALUES (25, 'Clilra Flunjot', 'Zenit', 'green', 626, 891, '2014-02-19');
INSERT INTO cakes VALUES (26, 'Misty Beacon', 'vangrot', 'grey', 356, 546, '1977-09-12');
INSERT INTO cakes VALUES (27, 'Louljothund Graililquu', 'vangrot', 'green', 633, 501, '1987-02-19');
INSERT INTO cakes VALUES (28, 'Poutgro Fluchin', 'vangrot', 'grey', 721, 535, '1988-03-02');
INSERT INTO cakes VALUES (29, 'Wild Pebble', 'vangrot', 'pink', 789, 908, '2001-03-14');
INSERT INTO cakes VALUES (30, 'Shimdur Troumail', 'vangrot', 'pink', 422, 94, '2018-06-10');
CREATE TABLE pickups (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  priority TEXT NOT NULL,
  monthly_zone TEXT NOT NULL,
  attendance INTEGER NOT NULL,
  petgrai INTEGER NOT NULL,
  gross_renewal TEXT NOT NULL,
  baker_id INTEGER NOT NULL,
  cake_id INTEGER NOT NULL,
  FOREIGN KEY (baker_id) REFERENCES bakers(id),
  FOREIGN KEY (cake_id) REFERENCES cakes(id)
);
INSERT INTO pickups VALUES (1, 'Q978', 'low', 'nindkrou', 374, 2071, '2010-04-01', 13, 25);
INSERT INTO pickups VALUES (2, 'Q359', 'woutclairclis', 'staimtheat', 661, 1587, '2024-09-13', 7, 28);
INSERT INTO pickups VALUES (3, 'Q398', 'high', 'staimtheat', 511, 3305, '2017-09-26', 22, 23);
INSERT INTO pickups VALUES (4, 'Q344', 'woutclairclis', 'nindkrou', 676, 260, '2010-04-08', 16, 14);
INSERT INTO pickups VALUES (5, 'Q308', 'woutclairclis', 'nindkrou', 590, 4966, '2017-08-13', 13, 14);
INSERT INTO pickups VALUES (6, 'Q831', 'woutclairclis', 'phone', 386, 3115, '2018-07-21', 16, 27);
INSERT INTO pickups VALUES (7, 'Q937', 'high', 'fax', 216, 2959, '2011-01-03', 13, 3);
INSERT INTO pickups VALUES (8, 'Q677', 'woutclairclis', 'staimtheat', 556, 1073, '2018-09-20', 11, 27);
INSERT INTO pickups VALUES (9, 'Q700', 'high', 'flickkeandmis', 26, 4692, '2011-02-07', 13, 17);
INSERT INTO pickups VALUES (10, 'Q971', 'low', 'phone', 421, 2617, '2016-06-25', 11, 15);
INSERT INTO pickups VALUES (11, 'Q974', 'woutclairclis', 'fax', 174, 2680, '2017-04-25', 18, 27);
INSERT INTO pickups VALUES (12, 'Q125', 'critical', 'nindkrou', 465, 4284, '2011-05-21', 19, 19);
INSERT INTO pickups VALUES (13, 'Q490', 'low', 'phone', 372, 3589, '2017-03-02', 23, 8);
INSERT INTO pickups VALUES (14, 'Q131', 'low', 'phone', 360, 4788, '2014-11-16', 19, 21);
INSERT INTO pickups VALUES (15, 'Q852', 'high', 'fax', 77, 2508, '2024-11-27', 10, 4);
INSERT INTO pickups VALUES (16, 'Q696', 'woutclairclis', 'phone', 581, 2108, '2018-09-06', 12, 23);
INSERT INTO pickups VALUES (17, 'Q435', 'low', 'staimtheat', 189, 3950, '2011-06-08', 14, 9);
INSERT INTO pickups VALUES (18, 'Q232', 'high', 'phone', 265, 736, '2024-06-09', 20, 4);
INSERT INTO pickups VALUES (19, 'Q387', 'low', 'flickkeandmis', 756, 2794, '2019-01-08', 27, 4);
INSERT INTO pickups VALUES (20, 'Q913', 'low', 'flickkeandmis', 473, 328, '2015-05-08', 18, 19);
INSERT INTO pickups VALUES (21, 'Q254', 'low', 'phone', 564, 1814, '2010-05-15', 15, 17);
INSERT INTO pickups VALUES (22, 'Q156', 'high', 'nindkrou', 641, 319, '2016-02-19', 4, 12);
INSERT INTO pickups VALUES (23, 'Q726', 'low', 'nindkrou', 508, 4856, '2016-08-10', 19, 3);
INSERT INTO pickups VALUES (24, 'Q679', 'low', 'fax', 389, 4396, '2012-11-09', 11, 16);
INSERT INTO pickups VALUES (25, 'Q545', 'low', 'fax', 381, 4291, '2011-02-27', 12, 29);
INSERT INTO pickups VALUES (26, 'Q326', 'woutclairclis', 'nindkrou', 510, 661, '2017-01-01', 13, 29);
INSERT INTO pickups VALUES (27, 'Q578', 'high', 'fax', 307, 3736, '2011-11-02', 20, 12);
INSERT INTO pickups VALUES (28, 'Q513', 'low', 'nindkrou', 663, 2894, '2023-07-06', 14, 16);
INSERT INTO pickups VALUES (29, 'Q352', 'high', 'staimtheat', 841, 1236, '2021-12-21', 19, 11);
INSERT INTO pickups VALUES (30, 'Q388', 'woutclairclis', 'staimtheat', 511, 1007, '2012-10-21', 14, 27);
INSERT INTO pickups VALUES (31, 'Q495', 'low', 'flickkeandmis', 47, 1517, '2019-09-17', 15, 6);
INSERT INTO pickups VALUES (32, 'Q179', 'woutclairclis', 'flickkeandmis', 130, 3179, '2016-03-20', 15, 28);
INSERT INTO pickups VALUES (33, 'Q627', 'low', 'nindkrou', 576, 3961, '2010-10-20', 2, 28);
INSERT INTO pickups VALUES (34, 'Q521', 'critical', 'phone', 656, 117, '2016-05-12', 14, 14);
INSERT INTO pickups VALUES (35, 'Q214', 'low', 'flickkeandmis', 397, 1271, '2019-08-19', 19, 6);
INSERT INTO pickups VALUES (36, 'Q858', 'high', 'nindkrou', 241, 4739, '2018-07-23', 21, 27);
INSERT INTO pickups VALUES (37, 'Q757', 'woutclairclis', 'staimtheat', 745, 4920, '2020-08-23', 24, 17);
INSERT INTO pickups VALUES (38, 'Q281', 'woutclairclis', 'staimtheat', 774, 1442, '2022-02-03', 4, 27);
INSERT INTO pickups VALUES (39, 'Q933', 'low', 'staimtheat', 552, 3710, '2013-07-21', 19, 10);
INSERT INTO pickups VALUES (40, 'Q746', 'woutclairclis', 'fax', 201, 4827, '2019-05-17', 27, 9);
INSERT INTO pickups VALUES (41, 'Q587', 'critical', 'phone', 788, 3146, '2017-09-16', 3, 28);
INSERT INTO pickups VALUES (42, 'Q301', 'low', 'flickkeandmis', 535, 46, '2011-03-01', 16, 14);
INSERT INTO pickups VALUES (43, 'Q531', 'low', 'fax', 193, 2599, '2022-01-03', 9, 20);
INSERT INTO pickups VALUES (44, 'Q122', 'woutclairclis', 'phone', 285, 2294, '2010-11-04', 3, 15);
INSERT INTO pickups VALUES (45, 'Q766', 'low', 'flickkeandmis', 578, 2430, '2017-10-28', 11, 24);
INSERT INTO pickups VALUES (46, 'Q479', 'woutclairclis', 'staimtheat', 691, 1398, '2012-01-04', 5, 21);
INSERT INTO pickups VALUES (47, 'Q356', 'critical', 'phone', 328, 2369, '2023-08-12', 19, 24);
INSERT INTO pickups VALUES (48, 'Q346', 'woutclairclis', 'phone', 309, 3736, '2014-07-26', 23, 8);
INSERT INTO pickups VALUES (49, 'Q932', 'woutclairclis', 'staimtheat', 84, 668, '2012-12-17', 3, 23);
INSERT INTO pickups VALUES (50, 'Q905', 'high', 'nindkrou', 750, 4432, '2020-12-02', 15, 28);
INSERT INTO pickups VALUES (51, 'Q836', 'critical', 'fax', 783, 330, '2024-05-01', 21, 3);
INSERT INTO pickups VALUES (52, 'Q420', 'woutclairclis', 'fax', 73, 3775, '2012-12-17', 18, 12);
INSERT INTO pickups VALUES (53, 'Q126', 'high', 'phone', 447, 4886, '2017-01-15', 5, 13);
INSERT INTO pickups VALUES (54, 'Q952', 'low', 'nindkrou', 49, 4008, '2010-06-15', 10, 14);
INSERT INTO pickups VALUES (55, 'Q520', 'low', 'flickkeandmis', 378, 2530, '2023-09-26', 13, 11);
INSERT INTO pickups VALUES (56, 'Q147', 'woutclairclis', 'phone', 190, 3484, '2016-06-14', 27, 19);
INSERT INTO pickups VALUES (57, 'Q237', 'woutclairclis', 'nindkrou', 508, 963, '2012-08-14', 20, 27);
INSERT INTO pickups VALUES (58, 'Q770', 'low', 'phone', 540, 1748, '2020-01-07', 13, 14);
INSERT INTO pickups VALUES (59, 'Q685', 'woutclairclis', 'nindkrou', 95, 4539, '2016-11-02', 18, 11);
INSERT INTO pickups VALUES (60, 'Q544', 'low', 'nindkrou', 542, 4660, '2014-12-17', 17, 17);
INSERT INTO pickups VALUES (61, 'Q444', 'high', 'staimtheat', 451, 3042, '2018-10-24', 17, 14);
INSERT INTO pickups VALUES (62, 'Q617', 'low', 'phone', 865, 1841, '2023-08-07', 10, 17);
INSERT INTO pickups VALUES (63, 'Q329', 'critical', 'nindkrou', 536, 2790, '2014-09-04', 4, 11);
INSERT INTO pickups VALUES (64, 'Q719', 'low', 'fax', 846, 4536, '2021-04-02', 19, 27);
INSERT INTO pickups VALUES (65, 'Q918', 'low', 'nindkrou', 263, 3963, '2010-10-14', 13, 29);
INSERT INTO pickups VALUES (66, 'Q416', 'high', 'staimtheat', 3, 2962, '2022-08-04', 27, 15);
INSERT INTO pickups VALUES (67, 'Q641', 'high', 'flickkeandmis', 907, 4714, '2015-06-27', 23, 11);
INSERT INTO pickups VALUES (68, 'Q870', 'high', 'nindkrou', 933, 1371, '2017-07-05', 21, 28);
INSERT INTO pickups VALUES (69, 'Q168', 'high', 'staimtheat', 455, 4190, '2014-09-17', 3, 17);
INSERT INTO pickups VALUES (70, 'Q954', 'woutclairclis', 'phone', 351, 1466, '2014-11-23', 20, 4);
INSERT INTO pickups VALUES (71, 'Q396', 'low', 'nindkrou', 35, 1799, '2018-06-27', 3, 15);
INSERT INTO pickups VALUES (72, 'Q660', 'woutclairclis', 'fax', 323, 3783, '2018-01-12', 15, 6);
INSERT INTO pickups VALUES (73, 'Q704', 'high', 'phone', 892, 2344, '2016-01-07', 21, 4);
INSERT INTO pickups VALUES (74, 'Q107', 'critical', 'phone', 504, 4523, '2019-06-11', 4, 19);
INSERT INTO pickups VALUES (75, 'Q225', 'woutclairclis', 'staimtheat', 599, 2207, '2016-08-07', 11, 19);
INSERT INTO pickups VALUES (76, 'Q405', 'low', 'phone', 829, 2891, '2016-10-08', 23, 28);
INSERT INTO pickups VALUES (77, 'Q217', 'high', 'phone', 849, 2578, '2020-05-26', 15, 3);
INSERT INTO pickups VALUES (78, 'Q581', 'low', 'nindkrou', 186, 4487, '2012-07-21', 16, 15);
INSERT INTO pickups VALUES (79, 'Q756', 'low', 'staimtheat', 78, 35, '2013-02-16', 5, 20);
INSERT INTO pickups VALUES (80, 'Q226', 'high', 'fax', 793, 462, '2012-04-02', 5, 24);
INSERT INTO pickups VALUES (81, 'Q536', 'high', 'staimtheat', 525, 1106, '2013-04-24', 12, 10);
INSERT INTO pickups VALUES (82, 'Q946', 'high', 'phone', 833, 3477, '2017-01-19', 16, 10);
INSERT INTO pickups VALUES (83, 'Q632', 'critical', 'staimtheat', 107, 2572, '2015-04-15', 16, 1);
INSERT INTO pickups VALUES (84, 'Q607', 'critical', 'staimtheat', 246, 1637, '2023-08-05', 17, 10);
INSERT INTO pickups VALUES (85, 'Q798', 'low', 'staimtheat', 188, 917, '2016-01-13', 17, 2);
INSERT INTO pickups VALUES (86, 'Q194', 'critical', 'nindkrou', 270, 898, '2011-08-05', 11, 19);
INSERT INTO pickups VALUES (87, 'Q884', 'low', 'staimtheat', 506, 3334, '2023-08-24', 16, 11);
INSERT INTO pickups VALUES (88, 'Q975', 'woutclairclis', 'phone', 276, 2032, '2023-12-06', 3, 22);
INSERT INTO pickups VALUES (89, 'Q258', 'low', 'nindkrou', 430, 718, '2012-10-28', 2, 2);
INSERT INTO pickups VALUES (90, 'Q714', 'low', 'phone', 900, 3384, '2020-12-23', 13, 27);
INSERT INTO pickups VALUES (91, 'Q424', 'low', 'nindkrou', 821, 41, '2014-04-28', 23, 29);
INSERT INTO pickups VALUES (92, 'Q917', 'low', 'nindkrou', 439, 199, '2018-12-17', 27, 28);
INSERT INTO pickups VALUES (93, 'Q243', 'high', 'flickkeandmis', 781, 3261, '2024-01-04', 15, 27);
INSERT INTO pickups VALUES (94, 'Q316', 'high', 'staimtheat', 475, 1910, '2021-10-16', 3, 17);
INSERT INTO pickups VALUES (95, 'Q343', 'woutclairclis', 'fax', 189, 759, '2018-11-09', 20, 2);
INSERT INTO pickups VALUES (96, 'Q848', 'critical', 'nindkrou', 72, 1031, '2017-12-22', 14, 13);
INSERT INTO pickups VALUES (97, 'Q572', 'woutclairclis', 'flickkeandmis', 890, 2400, '2016-09-26', 15, 4);
INSERT INTO pickups VALUES (98, 'Q213', 'low', 'staimtheat', 806, 3737, '2014-09-13', 14, 24);
INSERT INTO pickups VALUES (99, 'Q725', 'high', 'phone', 259, 657, '2013-11-22', 19, 11);
INSERT INTO pickups VALUES (100, 'Q897', 'low', 'phone', 417, 3133, '2020-02-23', 13, 27);
INSERT INTO pickups VALUES (101, 'Q916', 'low', 'nindkrou', 83, 3176, '2019-04-04', 14, 15);
INSERT INTO pickups VALUES (102, 'Q980', 'low', 'nindkrou', 814, 3875, '2022-01-28', 20, 19);
INSERT INTO pickups VALUES (103, 'Q478', 'low', 'fax', 386, 2252, '2023-07-26', 14, 28);
INSERT INTO pickups VALUES (104, 'Q629', 'low', 'nindkrou', 697, 4393, '2020-11-17', 19, 23);
INSERT INTO pickups VALUES (105, 'Q643', 'woutclairclis', 'fax', 650, 3596, '2016-12-27', 14, 4);
INSERT INTO pickups VALUES (106, 'Q466', 'low', 'fax', 635, 1823, '2015-09-09', 16, 29);
INSERT INTO pickups VALUES (107, 'Q566', 'woutclairclis', 'nindkrou', 842, 824, '2017-12-12', 10, 27);
INSERT INTO pickups VALUES (108, 'Q986', 'critical', 'fax', 488, 639, '2019-10-24', 8, 1);
INSERT INTO pickups VALUES (109, 'Q849', 'high', 'nindkrou', 298, 728, '2015-01-10', 16, 4);
INSERT INTO pickups VALUES (110, 'Q829', 'high', 'fax', 489, 3430, '2011-07-27', 8, 21);
INSERT INTO pickups VALUES (111, 'Q744', 'high', 'fax', 508, 4705, '2020-12-22', 13, 28);
INSERT INTO pickups VALUES (112, 'Q529', 'low', 'nindkrou', 873, 2916, '2022-10-03', 18, 14);
INSERT INTO pickups VALUES (113, 'Q638', 'high', 'staimtheat', 75, 1315, '2018-06-24', 27, 29);
INSERT INTO pickups VALUES (114, 'Q454', 'critical', 'nindkrou', 917, 2010, '2014-11-04', 13, 14);
INSERT INTO pickups VALUES (115, 'Q970', 'low', 'fax', 943, 2634, '2015-12-26', 17, 11);
INSERT INTO pickups VALUES (116, 'Q892', 'high', 'phone', 328, 3535, '2021-03-25', 18, 12);
INSERT INTO pickups VALUES (117, 'Q579', 'woutclairclis', 'staimtheat', 358, 3487, '2019-09-05', 16, 14);
INSERT INTO pickups VALUES (118, 'Q851', 'woutclairclis', 'phone', 938, 868, '2022-10-07', 20, 4);
INSERT INTO pickups VALUES (119, 'Q694', 'high', 'staimtheat', 792, 4565, '2020-09-03', 23, 20);
INSERT INTO pickups VALUES (120, 'Q827', 'woutclairclis', 'phone', 168, 591, '2012-02-17', 13, 28);
