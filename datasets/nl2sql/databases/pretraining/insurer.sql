CREATE TABLE adjuster (
  adjuster_key INTEGER PRIMARY KEY,
  adjuster_title TEXT NOT NULL,
  adjuster_status TEXT NOT NULL,
  adjuster_staiskir_kaitthimgruck TEXT NOT NULL,
  adjuster_chaimplaimthes INTEGER NOT NULL,
  adjuster_main_size INTEGER NOT NULL,
  adjuster_jouswean_zirream TEXT NOT NULL
);
INSERT INTO adjuster VALUES (1, 'Picknildre Grirplouskock', 'absent', 'paindmahis', 859, 8953, '2008-01-02');
INSERT INTO adjuster VALUES (2, 'Daisy Fischer', 'temporary', 'paindmahis', 477, 4134, '1990-05-24');
INSERT INTO adjuster VALUES (3, 'Tara Owens', 'temporary', 'stungrinshom', 86, 6940, '2017-04-28');
INSERT INTO adjuster VALUES (4, 'Maria Ford', 'suspended', 'legal', 229, 5931, '2010-07-16');
INSERT INTO adjuster VALUES (5, 'Xavier Meyer', 'suspended', 'chelkick', 542, 4873, '2011-10-28');
INSERT INTO adjuster VALUES (6, 'Oscar Weber', 'absent', 'stungrinshom', 12, 9219, '2007-05-02');
INSERT INTO adjuster VALUES (7, 'Josquondfea Quanstaind', 'temporary', 'design', 666, 1340, '2001-05-19');
INSERT INTO adjuster VALUES (8, 'Clitroum Rundlou', 'absent', 'legal', 551, 3013, '1994-12-09');
INSERT INTO adjuster VALUES (9, 'Keteck Huhourdol', 'temporary', 'paindmahis', 209, 1612, '1995-10-12');
INSERT INTO adjuster VALUES (10, 'Fliwarir Shutgreas', 'absent', 'stungrinshom', 305, 1932, '2020-11-02');
INSERT INTO adjuster VALUES (11, 'Ana Baker', 'active', 'chelkick', 30, 9675, '2012-05-07');
INSERT INTO adjuster VALUES (12, 'Jannoun Chutthear', 'temporary', 'chelkick', 754, 9044, '1990-09-09');
INSERT INTO adjuster VALUES (13, 'Timkremhel Toursteas', 'absent', 'stungrinshom', 936, 5737, '2010-10-20');
INSERT INTO adjuster VALUES (14, 'Wendy Kaya', 'retired', 'stungrinshom', 87, 2037, '2017-11-04');
INSERT INTO adjuster VALUES (15, 'Nina Price', 'suspended', 'stungrinshom', 835, 4659, '2018-11-18');
INSERT INTO adjuster VALUES (16, 'Oscar Park', 'suspended', 'design', 763, 8670, '1993-05-24');
INSERT INTO adjuster VALUES (17, 'Joustrakraim Nashen', 'absent', 'chelkick', 707, 7787, '1987-04-07');
INSERT INTO adjuster VALUES (18, 'Queamshoulvor Steasgoumsis', 'temporary', 'legal', 679, 6414, '2006-11-03');
INSERT INTO adjuster VALUES (19, 'Beabrai Neasfaspleck', 'retired', 'paindmahis', 866, 2264, '2016-12-14');
INSERT INTO adjuster VALUES (20, 'Shotrealbor Brouckjouck', 'active', 'paindmahis', 397, 1964, '2018-05-14');
INSERT INTO adjuster VALUES (21, 'Kevin Fischer', 'temporary', 'chelkick', 853, 7093, '1992-11-09');
INSERT INTO adjuster VALUES (22, 'Julia Clark', 'active', 'legal', 946, 6378, '2020-07-01');
INSERT INTO adjuster VALUES (23, 'Henry Cohen', 'temporary', 'paindmahis', 106, 2937, '1998-09-21');
INSERT INTO adjuster VALUES (24, 'Breandhockra Flandplockpol', 'temporary', 'legal', 728, 3275, '1989-03-01');
INSERT INTO adjuster VALUES (25, 'Quinn Nash', 'retired', 'stungrinshom', 475, 1925, '1998-01-27');
INSERT INTO adjuster VALUES (26, 'Vitkaindpind Rockkar', 'temporary', 'legal', 951, 7598, '1999-08-17');
INSERT INTO adjuster VALUES (27, 'Skeajanstind Drevear', 'temporary', 'legal', 272, 2129, '2003-06-20');
INSERT INTO adjuster VALUES (28, 'Losail Queakendquit', 'suspended', 'legal', 46, 5562, '2005-03-23');
INSERT INTO adjuster VALUES (29, 'Butplutru Quemsutgrick', 'suspended', 'stungrinshom', 63, 7394, '1992-12-28');
INSERT INTO adjuster VALUES (30, 'Thalclas Solimla', 'retired', 'design', 513, 6862, '1989-02-06');
INSERT INTO adjuster VALUES (31, 'Rotbus Clerbeandkre', 'suspended', 'legal', 226, 2781, '2021-04-28');
INSERT INTO adjuster VALUES (32, 'Mocktu Faickkroupleas', 'absent', 'design', 747, 5965, '2022-12-08');
CREATE TABLE policy (
  policy_key INTEGER PRIMARY KEY,
  policy_title TEXT NOT NULL,
  policy_origin TEXT NOT NULL,
  policy_spare_type TEXT NOT NULL,
  policy_rating INTEGER NOT NULL,
  policy_power INTEGER NOT NULL,
  policy_true_start TEXT NOT NULL
);
INSERT INTO policy VALUES (1, 'Filma Poutgeal', 'kraitgu', 'vintage', 91, 669, '1966-01-26');
INSERT INTO policy VALUES (2, 'Pleatjosma Clorgous', 'Croatia', 'thomirseal', 83, 3890, '1978-07-27');
INSERT INTO policy VALUES (3, 'Hindtrun Baiband', 'kraitgu', 'holhur', 41, 1079, '1973-11-25');
INSERT INTO policy VALUES (4, 'Drounthesgrat Gerstind', 'pleackkraind', 'thounplat', 62, 3946, '2005-03-15');
INSERT INTO policy VALUES (5, 'Rapid Raven', 'Germany', 'thomirseal', 91, 1385, '1990-07-04');
INSERT INTO policy VALUES (6, 'Proud Falcon', 'Croatia', 'vintage', 88, 3199, '2017-04-18');
INSERT INTO policy VALUES (7, 'Clitkraimhick Lounchair', 'Germany', 'vintage', 88, 1648, '2000-11-07');
INSERT INTO policy VALUES (8, 'Waitkrosflond Tronstut', 'Ireland', 'luxury', 65, 3205, '1977-11-23');
INSERT INTO policy VALUES (9, 'Sunny Meadow', 'pleackkraind', 'thomirseal', 14, 535, '2005-01-21');
INSERT INTO policy VALUES (10, 'Joldan Shasrenhaim', 'Germany', 'luxury', 33, 2741, '2016-08-04');
INSERT INTO policy VALUES (11, 'Skofleas Quommais', 'Ireland', 'thomirseal', 11, 3796, '1990-07-05');
INSERT INTO policy VALUES (12, 'Sweet Lantern', 'Croatia', 'thomirseal', 24, 405, '2019-11-19');
INSERT INTO policy VALUES (13, 'Shulcho Fendkouttait', 'Germany', 'vintage', 75, 1498, '2004-08-18');
INSERT INTO policy VALUES (14, 'Skoundflailbreack Thardeakair', 'Ireland', 'thomirseal', 30, 1928, '2005-05-24');
INSERT INTO policy VALUES (15, 'Lealaickcla Zenkea', 'pleackkraind', 'thounplat', 30, 3108, '1990-11-21');
INSERT INTO policy VALUES (16, 'Lucky Raven', 'Germany', 'thounplat', 72, 81, '1969-11-08');
INSERT INTO policy VALUES (17, 'Flelgun Potbrailpum', 'Croatia', 'luxury', 74, 585, '2023-06-01');
INSERT INTO policy VALUES (18, 'Mumthur Wetlounclea', 'pleackkraind', 'vintage', 48, 3410, '1961-12-18');
INSERT INTO policy VALUES (19, 'Junomvat Krathu', 'pleackkraind', 'thounplat', 91, 1638, '1991-07-09');
INSERT INTO policy VALUES (20, 'Feasockkon Thonquoutwer', 'pleackkraind', 'thomirseal', 25, 1773, '1972-11-23');
INSERT INTO policy VALUES (21, 'Gundplouchu Zenkrizem', 'pleackkraind', 'thomirseal', 60, 2721, '2002-02-18');
INSERT INTO policy VALUES (22, 'Nirwe Skeatclitwou', 'Croatia', 'holhur', 57, 2101, '1962-11-24');
INSERT INTO policy VALUES (23, 'Tultea Kurtir', 'Croatia', 'vintage', 16, 3343, '1978-12-17');
INSERT INTO policy VALUES (24, 'Fliratham Traichen', 'Croatia', 'thounplat', 44, 2251, '1970-09-23');
INSERT INTO policy VALUES (25, 'Iron Rose', 'pleackkraind', 'thounplat', 100, 1028, '2000-04-04');
INSERT INTO policy VALUES (26, 'Lonely Rose', 'Ireland', 'thomirseal', 49, 2985, '1969-12-04');
INSERT INTO policy VALUES (27, 'Peatveackbraind Bromfamlen', 'Croatia', 'thounplat', 55, 1080, '1962-10-21');
INSERT INTO policy VALUES (28, 'Tindbomtreack Treackstir', 'pleackkraind', 'thomirseal', 54, 1944, '1995-02-11');
INSERT INTO policy VALUES (29, 'Peandthe Kromdailplom', 'Croatia', 'vintage', 61, 2712, '1999-01-22');
INSERT INTO policy VALUES (30, 'Fafock Kelpair', 'pleackkraind', 'thounplat', 86, 3362, '1968-03-11');
INSERT INTO policy VALUES (31, 'Pleaburflel Grimtreaflaick', 'pleackkraind', 'thounplat', 84, 3223, '2003-04-16');
INSERT INTO policy VALUES (32, 'Haibrond Channeandbreat', 'Germany', 'luxury', 1, 3966, '2019-12-02');
INSERT INTO policy VALUES (33, 'Secret Lantern', 'Croatia', 'luxury', 44, 490, '1977-04-15');
INSERT INTO policy VALUES (34, 'Trathitwal Jemdan', 'Croatia', 'vintage', 98, 1419, '2014-03-15');
CREATE TABLE claim (
  claim_key INTEGER PRIMARY KEY,
  claim_title TEXT NOT NULL,
  claim_baithoum TEXT NOT NULL,
  claim_extra_zone TEXT NOT NULL,
  claim_outer_loss INTEGER NOT NULL,
  claim_public_gain INTEGER NOT NULL,
  claim_thonlea_plindrou TEXT NOT NULL,
  fk_adjuster INTEGER NOT NULL,
  fk_policy INTEGER NOT NULL,
  FOREIGN KEY (fk_adjuster) REFERENCES adjuster(adjuster_key),
  FOREIGN KEY (fk_policy) REFERENCES policy(policy_key)
);
INSERT INTO claim VALUES (1, 'A603', 'approved', 'autumn', 833, 47, '2020-10-06', 24, 23);
INSERT INTO claim VALUES (2, 'A361', 'closed', 'lishout', 1030, 212, '2023-11-13', 7, 3);
INSERT INTO claim VALUES (3, 'A420', 'approved', 'lishout', 1639, 416, '2023-09-24', 25, 26);
INSERT INTO claim VALUES (4, 'A304', 'approved', 'autumn', 60, 16, '2023-12-14', 6, 20);
INSERT INTO claim VALUES (5, 'A184', 'closed', 'lishout', 185, 245, '2022-05-09', 26, 8);
INSERT INTO claim VALUES (6, 'A237', 'draitlais', 'lishout', 555, 392, '2020-05-17', 18, 18);
INSERT INTO claim VALUES (7, 'A245', 'draitlais', 'zumbream', 2304, 115, '2013-12-28', 20, 18);
INSERT INTO claim VALUES (8, 'A673', 'closed', 'zumbream', 1213, 330, '2021-04-05', 19, 6);
INSERT INTO claim VALUES (9, 'A253', 'approved', 'zumbream', 2854, 402, '2016-01-07', 6, 33);
INSERT INTO claim VALUES (10, 'A236', 'approved', 'autumn', 582, 107, '2010-11-04', 23, 4);
INSERT INTO claim VALUES (11, 'A102', 'approved', 'lishout', 2442, 437, '2010-05-11', 25, 24);
INSERT INTO claim VALUES (12, 'A932', 'pending', 'autumn', 425, 374, '2011-08-26', 10, 24);
INSERT INTO claim VALUES (13, 'A913', 'closed', 'lishout', 568, 116, '2021-09-03', 7, 33);
INSERT INTO claim VALUES (14, 'A206', 'approved', 'autumn', 1185, 317, '2010-02-27', 15, 33);
INSERT INTO claim VALUES (15, 'A664', 'approved', 'zumbream', 1000, 256, '2017-12-09', 7, 24);
INSERT INTO claim VALUES (16, 'A909', 'closed', 'zumbream', 590, 429, '2014-03-28', 26, 4);
INSERT INTO claim VALUES (17, 'A433', 'pending', 'lishout', 1772, 399, '2016-12-05', 31, 21);
INSERT INTO claim VALUES (18, 'A268', 'approved', 'autumn', 2421, 298, '2018-11-05', 26, 15);
INSERT INTO claim VALUES (19, 'A395', 'pending', 'autumn', 32, 69, '2012-05-28', 30, 2);
INSERT INTO claim VALUES (20, 'A644', 'closed', 'autumn', 128, 420, '2015-06-18', 4, 20);
INSERT INTO claim VALUES (21, 'A135', 'closed', 'lishout', 2695, 461, '2013-04-19', 5, 3);
INSERT INTO claim VALUES (22, 'A452', 'approved', 'breszeasthin', 808, 126, '2011-02-22', 20, 23);
INSERT INTO claim VALUES (23, 'A258', 'approved', 'zumbream', 375, 357, '2020-12-06', 6, 18);
INSERT INTO claim VALUES (24, 'A871', 'pending', 'autumn', 2222, 445, '2019-02-03', 26, 7);
INSERT INTO claim VALUES (25, 'A587', 'closed', 'zumbream', 2122, 151, '2010-10-20', 20, 25);
INSERT INTO claim VALUES (26, 'A684', 'closed', 'zumbream', 1618, 265, '2011-07-23', 3, 14);
INSERT INTO claim VALUES (27, 'A973', 'approved', 'lishout', 11, 326, '2020-07-13', 12, 27);
INSERT INTO claim VALUES (28, 'A289', 'approved', 'autumn', 296, 444, '2020-07-22', 30, 33);
INSERT INTO claim VALUES (29, 'A423', 'closed', 'zumbream', 479, 383, '2013-01-03', 24, 26);
INSERT INTO claim VALUES (30, 'A226', 'pending', 'zumbream', 2940, 307, '2014-12-07', 15, 1);
INSERT INTO claim VALUES (31, 'A628', 'closed', 'breszeasthin', 419, 432, '2011-08-02', 30, 27);
INSERT INTO claim VALUES (32, 'A300', 'approved', 'lishout', 2079, 473, '2014-10-22', 20, 33);
INSERT INTO claim VALUES (33, 'A446', 'approved', 'lishout', 1416, 466, '2014-11-09', 11, 6);
INSERT INTO claim VALUES (34, 'A396', 'draitlais', 'lishout', 2344, 210, '2011-07-25', 18, 3);
INSERT INTO claim VALUES (35, 'A517', 'closed', 'autumn', 1850, 437, '2022-10-08', 5, 18);
INSERT INTO claim VALUES (36, 'A368', 'pending', 'lishout', 2845, 45, '2022-11-01', 4, 33);
INSERT INTO claim VALUES (37, 'A954', 'closed', 'lishout', 2349, 179, '2019-04-26', 1, 8);
INSERT INTO claim VALUES (38, 'A872', 'pending', 'autumn', 1727, 445, '2023-04-03', 3, 4);
INSERT INTO claim VALUES (39, 'A781', 'closed', 'autumn', 2803, 91, '2021-01-12', 15, 4);
INSERT INTO claim VALUES (40, 'A809', 'approved', 'lishout', 2817, 74, '2015-10-15', 4, 4);
INSERT INTO claim VALUES (41, 'A747', 'closed', 'autumn', 782, 50, '2016-08-08', 30, 12);
INSERT INTO claim VALUES (42, 'A372', 'draitlais', 'zumbream', 1299, 293, '2016-09-21', 30, 21);
INSERT INTO claim VALUES (43, 'A928', 'closed', 'zumbream', 2898, 191, '2011-04-22', 25, 3);
INSERT INTO claim VALUES (44, 'A614', 'closed', 'autumn', 512, 408, '2010-12-19', 17, 6);
INSERT INTO claim VALUES (45, 'A835', 'approved', 'zumbream', 68, 40, '2017-12-09', 30, 22);
INSERT INTO claim VALUES (46, 'A504', 'approved', 'autumn', 2221, 386, '2015-01-19', 1, 26);
INSERT INTO claim VALUES (47, 'A169', 'draitlais', 'zumbream', 1987, 362, '2012-02-18', 18, 15);
INSERT INTO claim VALUES (48, 'A195', 'approved', 'breszeasthin', 2816, 77, '2017-04-03', 4, 20);
INSERT INTO claim VALUES (49, 'A617', 'closed', 'autumn', 1759, 15, '2024-08-08', 24, 24);
INSERT INTO claim VALUES (50, 'A984', 'closed', 'zumbream', 2582, 480, '2022-11-14', 4, 33);
INSERT INTO claim VALUES (51, 'A609', 'pending', 'zumbream', 2388, 423, '2023-06-02', 29, 21);
INSERT INTO claim VALUES (52, 'A996', 'approved', 'autumn', 2632, 152, '2014-04-15', 4, 1);
INSERT INTO claim VALUES (53, 'A921', 'draitlais', 'autumn', 2254, 224, '2020-08-16', 28, 23);
INSERT INTO claim VALUES (54, 'A971', 'closed', 'zumbream', 2033, 202, '2020-08-28', 6, 15);
INSERT INTO claim VALUES (55, 'A172', 'closed', 'breszeasthin', 865, 96, '2017-01-15', 20, 13);
INSERT INTO claim VALUES (56, 'A779', 'closed', 'zumbream', 793, 469, '2024-07-01', 30, 25);
INSERT INTO claim VALUES (57, 'A342', 'approved', 'autumn', 1387, 330, '2023-03-28', 8, 33);
INSERT INTO claim VALUES (58, 'A679', 'pending', 'breszeasthin', 1053, 368, '2013-12-24', 11, 21);
INSERT INTO claim VALUES (59, 'A689', 'pending', 'lishout', 1936, 423, '2018-07-22', 3, 1);
INSERT INTO claim VALUES (60, 'A618', 'approved', 'lishout', 2411, 289, '2021-09-09', 20, 8);
INSERT INTO claim VALUES (61, 'A373', 'approved', 'lishout', 2577, 423, '2012-08-09', 21, 1);
INSERT INTO claim VALUES (62, 'A671', 'draitlais', 'zumbream', 2165, 293, '2021-04-11', 17, 8);
INSERT INTO claim VALUES (63, 'A362', 'closed', 'zumbream', 2565, 451, '2022-09-06', 20, 1);
INSERT INTO claim VALUES (64, 'A224', 'closed', 'autumn', 1745, 415, '2021-02-17', 24, 8);
INSERT INTO claim VALUES (65, 'A596', 'pending', 'autumn', 2388, 346, '2012-10-27', 23, 8);
INSERT INTO claim VALUES (66, 'A554', 'closed', 'lishout', 195, 166, '2012-08-17', 28, 15);
INSERT INTO claim VALUES (67, 'A666', 'closed', 'lishout', 2532, 291, '2012-08-26', 12, 18);
INSERT INTO claim VALUES (68, 'A631', 'closed', 'zumbream', 1452, 398, '2022-02-02', 29, 23);
INSERT INTO claim VALUES (69, 'A979', 'approved', 'autumn', 2297, 444, '2016-08-18', 18, 21);
INSERT INTO claim VALUES (70, 'A105', 'draitlais', 'breszeasthin', 346, 179, '2021-12-24', 18, 21);
INSERT INTO claim VALUES (71, 'A104', 'closed', 'autumn', 2066, 11, '2018-01-15', 15, 3);
INSERT INTO claim VALUES (72, 'A271', 'closed', 'autumn', 2943, 291, '2021-03-22', 17, 12);
INSERT INTO claim VALUES (73, 'A185', 'closed', 'breszeasthin', 2096, 294, '2020-04-19', 4, 24);
INSERT INTO claim VALUES (74, 'A457', 'approved', 'zumbream', 790, 85, '2022-04-16', 7, 8);
INSERT INTO claim VALUES (75, 'A793', 'closed', 'zumbream', 2402, 203, '2023-05-06', 21, 23);
INSERT INTO claim VALUES (76, 'A732', 'closed', 'zumbream', 405, 22, '2019-10-13', 30, 13);
INSERT INTO claim VALUES (77, 'A966', 'pending', 'autumn', 1951, 249, '2016-08-16', 1, 13);
INSERT INTO claim VALUES (78, 'A700', 'pending', 'zumbream', 2617, 223, '2012-05-26', 7, 11);
INSERT INTO claim VALUES (79, 'A394', 'closed', 'zumbream', 1618, 189, '2012-10-22', 17, 2);
INSERT INTO claim VALUES (80, 'A532', 'closed', 'zumbream', 991, 333, '2018-06-07', 32, 18);
INSERT INTO claim VALUES (81, 'A215', 'pending', 'zumbream', 986, 75, '2018-06-12', 6, 6);
INSERT INTO claim VALUES (82, 'A530', 'closed', 'autumn', 1867, 400, '2016-02-24', 17, 23);
INSERT INTO claim VALUES (83, 'A612', 'closed', 'lishout', 2043, 51, '2020-03-19', 31, 25);
INSERT INTO claim VALUES (84, 'A889', 'approved', 'zumbream', 969, 274, '2021-03-24', 18, 21);
INSERT INTO claim VALUES (85, 'A626', 'pending', 'autumn', 315, 463, '2020-01-01', 7, 24);
INSERT INTO claim VALUES (86, 'A685', 'approved', 'autumn', 2248, 137, '2020-06-14', 18, 2);
INSERT INTO claim VALUES (87, 'A718', 'approved', 'lishout', 1503, 174, '2016-01-18', 1, 1);
INSERT INTO claim VALUES (88, 'A537', 'closed', 'lishout', 2014, 104, '2015-08-13', 3, 2);
INSERT INTO claim VALUES (89, 'A357', 'closed', 'autumn', 462, 65, '2018-07-13', 7, 8);
INSERT INTO claim VALUES (90, 'A122', 'approved', 'autumn', 81, 101, '2017-03-23', 3, 3);
INSERT INTO claim VALUES (91, 'A995', 'closed', 'lishout', 1101, 231, '2014-08-10', 30, 23);
INSERT INTO claim VALUES (92, 'A636', 'draitlais', 'autumn', 1709, 322, '2021-02-27', 11, 33);
INSERT INTO claim VALUES (93, 'A212', 'closed', 'zumbream', 2029, 278, '2019-07-14', 18, 6);
INSERT INTO claim VALUES (94, 'A883', 'pending', 'autumn', 610, 242, '2021-08-08', 23, 1);
INSERT INTO claim VALUES (95, 'A246', 'closed', 'zumbream', 1605, 267, '2024-02-16', 28, 8);
INSERT INTO claim VALUES (96, 'A838', 'approved', 'lishout', 142, 330, '2016-09-06', 28, 2);
INSERT INTO claim VALUES (97, 'A275', 'draitlais', 'zumbream', 551, 44, '2014-07-21', 20, 8);
INSERT INTO claim VALUES (98, 'A313', 'pending', 'autumn', 2118, 366, '2018-08-03', 24, 1);
INSERT INTO claim VALUES (99, 'A363', 'pending', 'autumn', 2510, 291, '2020-04-18', 27, 3);
INSERT INTO claim VALUES (100, 'A981', 'approved', 'lishout', 2520, 249, '2017-02-10', 24, 1);
INSERT INTO claim VALUES (101, 'A630', 'closed', 'breszeasthin', 1341, 213, '2011-05-20', 24, 18);
INSERT INTO claim VALUES (102, 'A183', 'approved', 'zumbream', 2509, 245, '2016-04-10', 30, 8);
INSERT INTO claim VALUES (103, 'A694', 'pending', 'zumbream', 1495, 193, '2017-05-07', 8, 14);
INSERT INTO claim VALUES (104, 'A947', 'approved', 'breszeasthin', 2481, 7, '2012-11-12', 19, 15);
INSERT INTO claim VALUES (105, 'A262', 'closed', 'zumbream', 1516, 220, '2017-01-15', 24, 3);
INSERT INTO claim VALUES (106, 'A877', 'approved', 'lishout', 1988, 80, '2011-04-03', 6, 3);
INSERT INTO claim VALUES (107, 'A953', 'approved', 'autumn', 367, 33, '2010-05-07', 29, 20);
INSERT INTO claim VALUES (108, 'A765', 'approved', 'lishout', 878, 470, '2021-03-03', 30, 3);
INSERT INTO claim VALUES (109, 'A937', 'closed', 'breszeasthin', 2654, 304, '2022-09-19', 21, 27);
INSERT INTO claim VALUES (110, 'A533', 'draitlais', 'zumbream', 188, 218, '2022-09-17', 20, 8);
INSERT INTO claim VALUES (111, 'A389', 'draitlais', 'autumn', 1854, 288, '2012-11-11', 24, 6);
INSERT INTO claim VALUES (112, 'A468', 'closed', 'lishout', 2341, 325, '2011-12-08', 24, 20);
INSERT INTO claim VALUES (113, 'A856', 'approved', 'zumbream', 1166, 121, '2018-05-07', 18, 7);
INSERT INTO claim VALUES (114, 'A801', 'approved', 'breszeasthin', 1843, 444, '2013-03-23', 4, 24);
INSERT INTO claim VALUES (115, 'A335', 'closed', 'lishout', 1398, 291, '2010-11-17', 26, 3);
INSERT INTO claim VALUES (116, 'A763', 'pending', 'zumbream', 1845, 474, '2015-09-03', 30, 22);
INSERT INTO claim VALUES (117, 'A655', 'pending', 'breszeasthin', 236, 317, '2020-08-15', 4, 27);
INSERT INTO claim VALUES (118, 'A798', 'pending', 'lishout', 320, 226, '2016-11-26', 8, 1);
INSERT INTO claim VALUES (119, 'A322', 'closed', 'zumbream', 1799, 468, '2010-09-15', 18, 15);
INSERT INTO claim VALUES (120, 'A540', 'approved', 'autumn', 1596, 329, '2014-07-03', 19, 4);
