CREATE TABLE all_tasters (
  code INTEGER PRIMARY KEY,
  called TEXT NOT NULL,
  the_status TEXT NOT NULL,
  the_light_group TEXT NOT NULL,
  the_fitlurrur_classtoul INTEGER NOT NULL,
  the_former_fee INTEGER NOT NULL,
  the_start_date TEXT NOT NULL
);
INSERT INTO all_tasters VALUES (1, 'Ivan Baker', 'retired', 'thoshi', 194, 20, '2001-05-21');
INSERT INTO all_tasters VALUES (2, 'Kolnouclul Chastus', 'suspended', 'quoke', 162, 32, '2006-01-05');
INSERT INTO all_tasters VALUES (3, 'Clealtraistot Quucktret', 'permanent', 'quoke', 156, 73, '1992-06-08');
INSERT INTO all_tasters VALUES (4, 'Thuszailbrout Salmealfoum', 'temporary', 'expert', 164, 38, '2016-10-19');
INSERT INTO all_tasters VALUES (5, 'Hondhe Zenou', 'retired', 'expert', 190, 55, '2010-03-27');
INSERT INTO all_tasters VALUES (6, 'Brerdrundkra Zaickdrir', 'temporary', 'expert', 151, 34, '2011-03-26');
INSERT INTO all_tasters VALUES (7, 'Liam Brown', 'suspended', 'thoshi', 154, 43, '2017-09-11');
INSERT INTO all_tasters VALUES (8, 'Toutchaiquos Tratkammai', 'gilplem', 'expert', 156, 33, '2004-01-24');
INSERT INTO all_tasters VALUES (9, 'Stoutdreastol Drackskeandkos', 'temporary', 'quoke', 199, 26, '2022-08-20');
INSERT INTO all_tasters VALUES (10, 'Simon Owens', 'active', 'quoke', 158, 42, '1987-11-03');
INSERT INTO all_tasters VALUES (11, 'Woundshelstem Nearwourjel', 'suspended', 'expert', 168, 23, '1996-10-14');
INSERT INTO all_tasters VALUES (12, 'Kraszeackkroul Vocktonquou', 'permanent', 'quoke', 171, 57, '1997-06-18');
INSERT INTO all_tasters VALUES (13, 'Brourfeatkail Tousril', 'retired', 'thoshi', 191, 68, '2019-04-17');
INSERT INTO all_tasters VALUES (14, 'Tara Irwin', 'suspended', 'expert', 168, 45, '2010-04-16');
INSERT INTO all_tasters VALUES (15, 'Hequaitmis Draisben', 'suspended', 'quoke', 188, 75, '1994-02-08');
INSERT INTO all_tasters VALUES (16, 'Visdroumstus Hirno', 'retired', 'expert', 179, 57, '2008-07-03');
INSERT INTO all_tasters VALUES (17, 'Flirsheszound Rockshesses', 'retired', 'junior', 159, 22, '2010-01-10');
INSERT INTO all_tasters VALUES (18, 'Kouckdromgream Skultisfeck', 'active', 'thoshi', 203, 78, '1989-12-26');
INSERT INTO all_tasters VALUES (19, 'George Meyer', 'permanent', 'junior', 204, 22, '2013-12-01');
INSERT INTO all_tasters VALUES (20, 'Marco Jones', 'gilplem', 'quoke', 187, 55, '2016-01-23');
INSERT INTO all_tasters VALUES (21, 'Julia Davis', 'permanent', 'expert', 155, 75, '1993-02-07');
INSERT INTO all_tasters VALUES (22, 'Kevin Evans', 'active', 'quoke', 168, 22, '2004-09-16');
INSERT INTO all_tasters VALUES (23, 'Zalshosflock Mondquoungair', 'active', 'quoke', 157, 28, '2018-02-06');
INSERT INTO all_tasters VALUES (24, 'Daisy Grant', 'retired', 'thoshi', 202, 68, '1988-03-24');
INSERT INTO all_tasters VALUES (25, 'Julia Kaya', 'suspended', 'thoshi', 173, 73, '2002-07-20');
INSERT INTO all_tasters VALUES (26, 'Lulbeat Queaplutcho', 'active', 'thoshi', 180, 60, '2007-09-20');
INSERT INTO all_tasters VALUES (27, 'Kate Weber', 'permanent', 'quoke', 162, 45, '1998-02-10');
INSERT INTO all_tasters VALUES (28, 'Oscar Klein', 'active', 'quoke', 165, 38, '2000-04-10');
INSERT INTO all_tasters VALUES (29, 'Boundzit Konfelshand', 'suspended', 'thoshi', 199, 43, '2014-01-11');
INSERT INTO all_tasters VALUES (30, 'Bailmumra Clohel', 'gilplem', 'thoshi', 163, 79, '2011-01-17');
INSERT INTO all_tasters VALUES (31, 'Fiona Baker', 'active', 'expert', 153, 27, '1988-09-09');
CREATE TABLE all_barrels (
  code INTEGER PRIMARY KEY,
  called TEXT NOT NULL,
  the_colour TEXT NOT NULL,
  the_geapeam TEXT NOT NULL,
  the_neamshanes_shedund INTEGER NOT NULL,
  the_gross_budget INTEGER NOT NULL,
  the_purchase_date TEXT NOT NULL
);
INSERT INTO all_barrels VALUES (1, 'Royal Storm', 'clenplomtus', 'ST', 223, 836, '2019-05-09');
INSERT INTO all_barrels VALUES (2, 'Raisskeacktrack Kealstea', 'orange', 'OAK', 294, 254, '2010-11-19');
INSERT INTO all_barrels VALUES (3, 'Crystal Lantern', 'clenplomtus', 'ZEN', 339, 602, '2012-02-08');
INSERT INTO all_barrels VALUES (4, 'Iron Comet', 'fistun', 'ZEN', 378, 703, '2000-08-07');
INSERT INTO all_barrels VALUES (5, 'Kindgo Stutplamvo', 'clenplomtus', 'ZEN', 49, 626, '2004-03-05');
INSERT INTO all_barrels VALUES (6, 'Quounfleand Sheshachais', 'maikrompeand', 'OAK', 286, 149, '2015-07-25');
INSERT INTO all_barrels VALUES (7, 'Drailfail Puckderna', 'turstumflou', 'ZEN', 126, 183, '2010-08-13');
INSERT INTO all_barrels VALUES (8, 'Rutkonvair Ploulnanshor', 'orange', 'ZEN', 86, 54, '2018-05-10');
INSERT INTO all_barrels VALUES (9, 'Skunddrealgeck Deskraickmeas', 'turstumflou', 'ZEN', 82, 492, '2005-03-26');
INSERT INTO all_barrels VALUES (10, 'Folclen Pegraick', 'clenplomtus', 'OAK', 260, 438, '2004-06-24');
INSERT INTO all_barrels VALUES (11, 'Noble Harvest', 'orange', 'COP', 228, 5, '2009-01-25');
INSERT INTO all_barrels VALUES (12, 'Beakruckkeck Grealshowaind', 'clenplomtus', 'OAK', 254, 347, '2015-08-22');
INSERT INTO all_barrels VALUES (13, 'Gosteasgais Shegraim', 'clenplomtus', 'COP', 222, 106, '2016-04-21');
INSERT INTO all_barrels VALUES (14, 'Quonkrai Quourcliques', 'turstumflou', 'OAK', 84, 148, '2001-02-09');
INSERT INTO all_barrels VALUES (15, 'Rutre Thundquaisfleal', 'clenplomtus', 'OAK', 130, 529, '2022-02-23');
INSERT INTO all_barrels VALUES (16, 'Proud Beacon', 'maikrompeand', 'ST', 214, 665, '2020-05-08');
INSERT INTO all_barrels VALUES (17, 'Royal Ember', 'orange', 'OAK', 208, 426, '2013-08-20');
INSERT INTO all_barrels VALUES (18, 'Trackplit Theamquum', 'orange', 'ST', 261, 242, '2024-07-03');
INSERT INTO all_barrels VALUES (19, 'Iron Willow', 'maikrompeand', 'OAK', 78, 287, '2002-12-05');
INSERT INTO all_barrels VALUES (20, 'Proud Storm', 'clenplomtus', 'OAK', 162, 286, '2002-05-24');
INSERT INTO all_barrels VALUES (21, 'Lonely Lantern', 'orange', 'OAK', 111, 168, '2013-07-07');
INSERT INTO all_barrels VALUES (22, 'Faintrenpor Gackgoulweck', 'turstumflou', 'OAK', 248, 131, '2024-11-21');
CREATE TABLE all_audits (
  code INTEGER PRIMARY KEY,
  called TEXT NOT NULL,
  the_hamban_drotru TEXT NOT NULL,
  the_weather TEXT NOT NULL,
  the_safe_fee INTEGER NOT NULL,
  the_amount INTEGER NOT NULL,
  the_brulvaind TEXT NOT NULL,
  of_taster INTEGER NOT NULL,
  of_barrel INTEGER NOT NULL,
  FOREIGN KEY (of_taster) REFERENCES all_tasters(code),
  FOREIGN KEY (of_barrel) REFERENCES all_barrels(code)
);
INSERT INTO all_audits VALUES (1, 'E858', 'vocluckskaick', 'sunny', 1119, 2674, '2018-04-19', 12, 20);
INSERT INTO all_audits VALUES (2, 'E309', 'planned', 'shinnouver', 335, 1132, '2020-01-15', 18, 4);
INSERT INTO all_audits VALUES (3, 'E995', 'vocluckskaick', 'sunny', 1470, 4224, '2016-06-03', 28, 21);
INSERT INTO all_audits VALUES (4, 'E831', 'vocluckskaick', 'sunny', 2152, 3346, '2013-08-27', 12, 16);
INSERT INTO all_audits VALUES (5, 'E676', 'planned', 'douckzutthea', 2420, 1789, '2010-12-25', 18, 4);
INSERT INTO all_audits VALUES (6, 'E617', 'planned', 'shinnouver', 929, 3762, '2023-07-28', 8, 10);
INSERT INTO all_audits VALUES (7, 'E665', 'planned', 'shinnouver', 2159, 3881, '2020-01-24', 6, 18);
INSERT INTO all_audits VALUES (8, 'E618', 'planned', 'douckzutthea', 2570, 3824, '2021-06-03', 2, 21);
INSERT INTO all_audits VALUES (9, 'E844', 'vocluckskaick', 'sunny', 831, 3710, '2015-04-22', 24, 8);
INSERT INTO all_audits VALUES (10, 'E810', 'planned', 'sunny', 2548, 4239, '2018-08-08', 24, 4);
INSERT INTO all_audits VALUES (11, 'E936', 'planned', 'houmsodu', 147, 1725, '2024-02-09', 24, 8);
INSERT INTO all_audits VALUES (12, 'E268', 'planned', 'shinnouver', 470, 4756, '2019-09-15', 20, 4);
INSERT INTO all_audits VALUES (13, 'E589', 'done', 'shinnouver', 2633, 2531, '2020-10-08', 21, 16);
INSERT INTO all_audits VALUES (14, 'E161', 'vocluckskaick', 'leclai', 1430, 3804, '2024-08-06', 1, 20);
INSERT INTO all_audits VALUES (15, 'E356', 'planned', 'shinnouver', 2506, 1625, '2010-01-02', 22, 9);
INSERT INTO all_audits VALUES (16, 'E402', 'vocluckskaick', 'douckzutthea', 1818, 3954, '2011-12-13', 2, 21);
INSERT INTO all_audits VALUES (17, 'E162', 'done', 'shinnouver', 83, 2832, '2024-10-27', 1, 4);
INSERT INTO all_audits VALUES (18, 'E135', 'done', 'houmsodu', 2382, 1050, '2012-05-14', 2, 8);
INSERT INTO all_audits VALUES (19, 'E635', 'planned', 'leclai', 1345, 280, '2022-02-14', 9, 3);
INSERT INTO all_audits VALUES (20, 'E445', 'done', 'douckzutthea', 1137, 3984, '2023-04-23', 13, 11);
INSERT INTO all_audits VALUES (21, 'E744', 'vocluckskaick', 'sunny', 1613, 226, '2016-09-26', 17, 8);
INSERT INTO all_audits VALUES (22, 'E451', 'vocluckskaick', 'shinnouver', 1571, 2515, '2017-12-28', 18, 22);
INSERT INTO all_audits VALUES (23, 'E564', 'vocluckskaick', 'sunny', 1933, 4101, '2011-11-12', 28, 8);
INSERT INTO all_audits VALUES (24, 'E898', 'vocluckskaick', 'sunny', 1278, 625, '2012-02-26', 12, 16);
INSERT INTO all_audits VALUES (25, 'E655', 'planned', 'houmsodu', 1732, 175, '2011-04-13', 29, 18);
INSERT INTO all_audits VALUES (26, 'E888', 'planned', 'houmsodu', 373, 2291, '2023-11-06', 17, 11);
INSERT INTO all_audits VALUES (27, 'E745', 'vocluckskaick', 'shinnouver', 297, 3534, '2016-10-14', 12, 5);
INSERT INTO all_audits VALUES (28, 'E626', 'planned', 'douckzutthea', 2784, 2043, '2011-08-10', 23, 20);
INSERT INTO all_audits VALUES (29, 'E795', 'done', 'sunny', 1408, 1319, '2016-06-21', 2, 21);
INSERT INTO all_audits VALUES (30, 'E243', 'planned', 'houmsodu', 308, 3073, '2013-07-25', 22, 16);
INSERT INTO all_audits VALUES (31, 'E742', 'planned', 'sunny', 1173, 3226, '2011-10-04', 26, 1);
INSERT INTO all_audits VALUES (32, 'E147', 'vocluckskaick', 'shinnouver', 1963, 248, '2017-02-07', 10, 17);
INSERT INTO all_audits VALUES (33, 'E873', 'vocluckskaick', 'shinnouver', 1108, 810, '2021-06-15', 5, 15);
INSERT INTO all_audits VALUES (34, 'E692', 'planned', 'houmsodu', 446, 4400, '2015-04-27', 24, 14);
INSERT INTO all_audits VALUES (35, 'E651', 'vocluckskaick', 'douckzutthea', 1070, 1247, '2024-10-18', 7, 8);
INSERT INTO all_audits VALUES (36, 'E782', 'done', 'shinnouver', 2052, 2536, '2018-01-20', 23, 15);
INSERT INTO all_audits VALUES (37, 'E166', 'vocluckskaick', 'sunny', 2673, 3526, '2013-11-01', 5, 5);
INSERT INTO all_audits VALUES (38, 'E649', 'planned', 'douckzutthea', 2696, 295, '2018-02-14', 23, 17);
INSERT INTO all_audits VALUES (39, 'E352', 'vocluckskaick', 'shinnouver', 252, 1220, '2018-12-18', 24, 14);
INSERT INTO all_audits VALUES (40, 'E687', 'planned', 'sunny', 1570, 1524, '2023-05-21', 22, 18);
INSERT INTO all_audits VALUES (41, 'E962', 'vocluckskaick', 'sunny', 926, 505, '2011-09-01', 28, 17);
INSERT INTO all_audits VALUES (42, 'E625', 'planned', 'douckzutthea', 1335, 98, '2011-03-16', 2, 3);
INSERT INTO all_audits VALUES (43, 'E514', 'planned', 'houmsodu', 1833, 1126, '2023-08-14', 1, 4);
INSERT INTO all_audits VALUES (44, 'E678', 'vocluckskaick', 'leclai', 2259, 290, '2016-08-05', 8, 11);
INSERT INTO all_audits VALUES (45, 'E151', 'skousfluswou', 'douckzutthea', 788, 3789, '2017-07-07', 17, 1);
INSERT INTO all_audits VALUES (46, 'E603', 'planned', 'sunny', 1037, 539, '2019-07-15', 2, 9);
INSERT INTO all_audits VALUES (47, 'E186', 'done', 'sunny', 2645, 3219, '2023-01-21', 27, 18);
INSERT INTO all_audits VALUES (48, 'E125', 'planned', 'sunny', 2030, 1755, '2024-06-11', 18, 21);
INSERT INTO all_audits VALUES (49, 'E749', 'vocluckskaick', 'houmsodu', 184, 1665, '2012-10-09', 2, 8);
INSERT INTO all_audits VALUES (50, 'E520', 'vocluckskaick', 'sunny', 864, 4941, '2016-03-19', 22, 14);
INSERT INTO all_audits VALUES (51, 'E868', 'planned', 'sunny', 1458, 599, '2021-04-28', 1, 21);
INSERT INTO all_audits VALUES (52, 'E865', 'planned', 'sunny', 185, 4066, '2018-06-09', 2, 21);
INSERT INTO all_audits VALUES (53, 'E574', 'vocluckskaick', 'sunny', 2326, 2000, '2023-09-01', 8, 1);
INSERT INTO all_audits VALUES (54, 'E478', 'vocluckskaick', 'sunny', 1493, 4984, '2016-05-12', 2, 20);
INSERT INTO all_audits VALUES (55, 'E977', 'done', 'douckzutthea', 1724, 3436, '2022-07-09', 12, 5);
INSERT INTO all_audits VALUES (56, 'E272', 'skousfluswou', 'douckzutthea', 344, 1985, '2014-03-18', 18, 16);
INSERT INTO all_audits VALUES (57, 'E397', 'planned', 'sunny', 495, 2330, '2016-06-09', 5, 13);
INSERT INTO all_audits VALUES (58, 'E942', 'skousfluswou', 'leclai', 2884, 768, '2017-10-03', 18, 1);
INSERT INTO all_audits VALUES (59, 'E607', 'planned', 'leclai', 2970, 2430, '2016-01-11', 28, 21);
INSERT INTO all_audits VALUES (60, 'E600', 'skousfluswou', 'leclai', 2968, 1833, '2018-06-14', 26, 17);
INSERT INTO all_audits VALUES (61, 'E531', 'vocluckskaick', 'douckzutthea', 1495, 4698, '2018-05-27', 17, 4);
INSERT INTO all_audits VALUES (62, 'E455', 'vocluckskaick', 'shinnouver', 348, 3439, '2010-05-21', 18, 15);
INSERT INTO all_audits VALUES (63, 'E411', 'vocluckskaick', 'shinnouver', 1451, 4741, '2023-05-23', 6, 8);
INSERT INTO all_audits VALUES (64, 'E396', 'planned', 'sunny', 1639, 4959, '2012-07-08', 2, 15);
INSERT INTO all_audits VALUES (65, 'E806', 'planned', 'leclai', 1833, 4004, '2022-04-25', 29, 4);
INSERT INTO all_audits VALUES (66, 'E485', 'done', 'shinnouver', 962, 328, '2014-11-01', 17, 1);
INSERT INTO all_audits VALUES (67, 'E251', 'planned', 'sunny', 2550, 4312, '2021-10-22', 12, 16);
INSERT INTO all_audits VALUES (68, 'E543', 'skousfluswou', 'shinnouver', 573, 3711, '2022-06-04', 3, 9);
INSERT INTO all_audits VALUES (69, 'E180', 'planned', 'shinnouver', 1463, 3232, '2022-11-12', 5, 17);
INSERT INTO all_audits VALUES (70, 'E954', 'vocluckskaick', 'douckzutthea', 1562, 2309, '2022-03-25', 29, 18);
INSERT INTO all_audits VALUES (71, 'E525', 'vocluckskaick', 'sunny', 291, 3613, '2019-08-27', 22, 18);
INSERT INTO all_audits VALUES (72, 'E901', 'done', 'sunny', 1827, 2923, '2011-07-25', 9, 2);
INSERT INTO all_audits VALUES (73, 'E786', 'planned', 'shinnouver', 366, 3466, '2022-11-24', 27, 15);
INSERT INTO all_audits VALUES (74, 'E287', 'planned', 'shinnouver', 545, 2928, '2011-07-04', 5, 4);
INSERT INTO all_audits VALUES (75, 'E491', 'planned', 'leclai', 2900, 464, '2020-02-18', 8, 2);
INSERT INTO all_audits VALUES (76, 'E605', 'vocluckskaick', 'shinnouver', 304, 4503, '2024-04-08', 31, 3);
INSERT INTO all_audits VALUES (77, 'E318', 'vocluckskaick', 'leclai', 1434, 1992, '2010-10-20', 24, 1);
INSERT INTO all_audits VALUES (78, 'E141', 'vocluckskaick', 'leclai', 1078, 4670, '2022-12-09', 6, 17);
INSERT INTO all_audits VALUES (79, 'E707', 'done', 'houmsodu', 1108, 329, '2020-03-02', 24, 2);
INSERT INTO all_audits VALUES (80, 'E724', 'vocluckskaick', 'shinnouver', 2585, 2795, '2010-03-25', 11, 15);
INSERT INTO all_audits VALUES (81, 'E645', 'done', 'leclai', 2605, 3681, '2011-06-24', 5, 14);
INSERT INTO all_audits VALUES (82, 'E634', 'planned', 'leclai', 1143, 2624, '2011-11-25', 21, 21);
INSERT INTO all_audits VALUES (83, 'E379', 'planned', 'houmsodu', 870, 1974, '2017-01-12', 24, 2);
INSERT INTO all_audits VALUES (84, 'E739', 'vocluckskaick', 'leclai', 660, 1801, '2015-01-07', 23, 17);
INSERT INTO all_audits VALUES (85, 'E208', 'vocluckskaick', 'sunny', 278, 4793, '2014-06-22', 26, 9);
INSERT INTO all_audits VALUES (86, 'E560', 'skousfluswou', 'houmsodu', 2594, 1920, '2014-08-10', 24, 22);
INSERT INTO all_audits VALUES (87, 'E219', 'skousfluswou', 'leclai', 1776, 4365, '2018-07-07', 17, 16);
INSERT INTO all_audits VALUES (88, 'E869', 'done', 'sunny', 858, 2080, '2024-03-11', 29, 15);
INSERT INTO all_audits VALUES (89, 'E130', 'planned', 'sunny', 73, 844, '2023-08-22', 13, 15);
INSERT INTO all_audits VALUES (90, 'E783', 'vocluckskaick', 'leclai', 214, 702, '2013-05-17', 6, 21);
INSERT INTO all_audits VALUES (91, 'E591', 'skousfluswou', 'douckzutthea', 2482, 769, '2013-08-14', 26, 2);
INSERT INTO all_audits VALUES (92, 'E674', 'skousfluswou', 'sunny', 1158, 1811, '2011-01-02', 5, 16);
INSERT INTO all_audits VALUES (93, 'E553', 'planned', 'shinnouver', 959, 2062, '2023-09-21', 18, 15);
INSERT INTO all_audits VALUES (94, 'E142', 'vocluckskaick', 'douckzutthea', 2268, 1715, '2015-03-10', 2, 3);
INSERT INTO all_audits VALUES (95, 'E695', 'planned', 'shinnouver', 960, 4042, '2023-02-03', 28, 13);
INSERT INTO all_audits VALUES (96, 'E986', 'planned', 'douckzutthea', 757, 2626, '2012-07-25', 20, 15);
INSERT INTO all_audits VALUES (97, 'E785', 'planned', 'douckzutthea', 468, 4826, '2015-11-13', 24, 15);
INSERT INTO all_audits VALUES (98, 'E191', 'done', 'leclai', 107, 2832, '2013-06-08', 2, 16);
INSERT INTO all_audits VALUES (99, 'E990', 'planned', 'sunny', 2306, 2909, '2020-08-14', 23, 2);
INSERT INTO all_audits VALUES (100, 'E487', 'vocluckskaick', 'shinnouver', 2619, 4540, '2010-04-02', 8, 9);
INSERT INTO all_audits VALUES (101, 'E519', 'planned', 'houmsodu', 2938, 435, '2013-09-16', 29, 18);
INSERT INTO all_audits VALUES (102, 'E864', 'planned', 'sunny', 2753, 1668, '2010-02-15', 27, 13);
INSERT INTO all_audits VALUES (103, 'E497', 'planned', 'douckzutthea', 104, 39, '2023-02-20', 27, 3);
INSERT INTO all_audits VALUES (104, 'E138', 'planned', 'sunny', 483, 4437, '2013-06-08', 9, 11);
INSERT INTO all_audits VALUES (105, 'E134', 'vocluckskaick', 'shinnouver', 1690, 3141, '2017-09-17', 28, 5);
INSERT INTO all_audits VALUES (106, 'E382', 'planned', 'sunny', 2811, 1634, '2024-03-08', 17, 21);
INSERT INTO all_audits VALUES (107, 'E347', 'planned', 'shinnouver', 778, 2864, '2021-01-10', 27, 17);
INSERT INTO all_audits VALUES (108, 'E306', 'vocluckskaick', 'houmsodu', 659, 1075, '2024-09-09', 17, 3);
INSERT INTO all_audits VALUES (109, 'E969', 'done', 'houmsodu', 60, 4706, '2010-05-20', 9, 9);
INSERT INTO all_audits VALUES (110, 'E149', 'vocluckskaick', 'leclai', 1832, 4016, '2012-09-21', 28, 21);
INSERT INTO all_audits VALUES (111, 'E582', 'vocluckskaick', 'shinnouver', 918, 517, '2014-11-20', 17, 3);
INSERT INTO all_audits VALUES (112, 'E599', 'planned', 'leclai', 2263, 188, '2015-10-09', 6, 1);
INSERT INTO all_audits VALUES (113, 'E354', 'done', 'sunny', 1872, 1796, '2024-06-25', 29, 20);
INSERT INTO all_audits VALUES (114, 'E312', 'vocluckskaick', 'shinnouver', 2752, 3658, '2011-03-11', 12, 16);
INSERT INTO all_audits VALUES (115, 'E766', 'planned', 'shinnouver', 1443, 1752, '2012-08-11', 24, 20);
INSERT INTO all_audits VALUES (116, 'E927', 'planned', 'shinnouver', 867, 3337, '2020-03-27', 1, 18);
INSERT INTO all_audits VALUES (117, 'E523', 'planned', 'sunny', 1859, 967, '2012-05-26', 24, 17);
INSERT INTO all_audits VALUES (118, 'E575', 'planned', 'sunny', 290, 736, '2012-04-13', 28, 18);
INSERT INTO all_audits VALUES (119, 'E218', 'skousfluswou', 'douckzutthea', 2686, 4262, '2024-05-17', 3, 3);
INSERT INTO all_audits VALUES (120, 'E412', 'planned', 'douckzutthea', 384, 224, '2018-08-17', 23, 17);
