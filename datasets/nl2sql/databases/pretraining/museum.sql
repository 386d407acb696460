CREATE TABLE curator_list (
  curator_no INTEGER PRIMARY KEY,
  name_of_curator TEXT NOT NULL,
  common_section_of_curator TEXT NOT NULL,
  daily_branch_of_curator TEXT NOT NULL,
  pay_of_curator INTEGER NOT NULL,
  bonus_of_curator INTEGER NOT NULL,
  birthday_of_curator TEXT NOT NULL
);
INSERT INTO curator_list VALUES (1, 'Bella Silva', 'day', 'junior', 5461, 1234, '1971-12-20');
INSERT INTO curator_list VALUES (2, 'Colin Hughes', 'weekend', 'assistant', 6544, 1391, '1985-07-18');
INSERT INTO curator_list VALUES (3, 'Grarkai Randeal', 'day', 'deputy', 8332, 1694, '1970-04-05');
INSERT INTO curator_list VALUES (4, 'Cleackchail Skaitkouck', 'day', 'assistant', 9341, 8, '1971-08-10');
INSERT INTO curator_list VALUES (5, 'Liam Clark', 'day', 'trainee', 1377, 908, '1978-04-14');
INSERT INTO curator_list VALUES (6, 'Wainquain Drumplear', 'weekend', 'trairlelan', 4059, 2082, '1978-05-15');
INSERT INTO curator_list VALUES (7, 'Zeplou Healskeckplais', 'weekend', 'lead', 7549, 2444, '1971-12-08');
INSERT INTO curator_list VALUES (8, 'Thitzot Brusnackkrai', 'stumzund', 'deputy', 7589, 2483, '1950-08-19');
INSERT INTO curator_list VALUES (9, 'Peter Green', 'weekend', 'junior', 5474, 1266, '1948-05-19');
INSERT INTO curator_list VALUES (10, 'Bundgroundskain Soulwearplut', 'stumzund', 'deputy', 6881, 2372, '1984-02-11');
INSERT INTO curator_list VALUES (11, 'Skailainchin Taindheandgrea', 'day', 'trainee', 4831, 1020, '1945-06-07');
INSERT INTO curator_list VALUES (12, 'Eric Silva', 'double', 'lead', 3471, 1587, '1946-03-02');
INSERT INTO curator_list VALUES (13, 'Wendy Smith', 'day', 'lead', 6274, 950, '2001-03-10');
INSERT INTO curator_list VALUES (14, 'Varti Chenra', 'day', 'trainee', 3621, 2454, '1967-11-21');
INSERT INTO curator_list VALUES (15, 'Thuntea Skecloufem', 'stumzund', 'trairlelan', 4688, 36, '1968-07-06');
INSERT INTO curator_list VALUES (16, 'Liam Smith', 'day', 'assistant', 4415, 2396, '1979-07-16');
INSERT INTO curator_list VALUES (17, 'Zoe Vega', 'night', 'trainee', 9342, 1000, '1981-03-16');
INSERT INTO curator_list VALUES (18, 'Colin Vega', 'weekend', 'junior', 3613, 2052, '1999-07-06');
INSERT INTO curator_list VALUES (19, 'Drutju Jeasraindru', 'day', 'lead', 6420, 1328, '1988-08-24');
INSERT INTO curator_list VALUES (20, 'Greackclour Kreabund', 'weekend', 'junior', 8635, 1332, '1972-06-01');
INSERT INTO curator_list VALUES (21, 'Kraishouckgroun Peafleackpal', 'stumzund', 'deputy', 6789, 2266, '1976-01-11');
INSERT INTO curator_list VALUES (22, 'Colin Grant', 'weekend', 'deputy', 2120, 1120, '1951-05-26');
INSERT INTO curator_list VALUES (23, 'Henry Martin', 'night', 'junior', 3914, 1283, '1970-08-02');
INSERT INTO curator_list VALUES (24, 'Clara Jones', 'split', 'lead', 5525, 1123, '1951-01-09');
INSERT INTO curator_list VALUES (25, 'Henry Nolan', 'stumzund', 'deputy', 1910, 1891, '1999-11-04');
INSERT INTO curator_list VALUES (26, 'Krelbeahen Tinjound', 'day', 'trainee', 5210, 1826, '1954-12-02');
INSERT INTO curator_list VALUES (27, 'Maisthind Nansiplind', 'stumzund', 'assistant', 2012, 850, '1977-08-23');
INSERT INTO curator_list VALUES (28, 'Krusbrin Tongram', 'weekend', 'trainee', 1809, 379, '1964-03-15');
INSERT INTO curator_list VALUES (29, 'Gresflockke Fourjandthut', 'split', 'trainee', 4231, 2175, '1993-12-20');
INSERT INTO curator_list VALUES (30, 'Staitrout Plastimdram', 'split', 'trairlelan', 7744, 904, '1949-01-13');
INSERT INTO curator_list VALUES (31, 'Braijoflond Deassestain', 'stumzund', 'trainee', 8689, 1050, '1949-07-16');
INSERT INTO curator_list VALUES (32, 'Maria Park', 'weekend', 'trairlelan', 7235, 1395, '1946-05-07');
INSERT INTO curator_list VALUES (33, 'Oscar Tanaka', 'stumzund', 'trainee', 3943, 462, '1970-10-17');
INSERT INTO curator_list VALUES (34, 'Thickplil Welnomzound', 'night', 'junior', 6125, 1029, '1997-10-09');
INSERT INTO curator_list VALUES (35, 'Baindkrir Shaiquoutkat', 'stumzund', 'trairlelan', 2615, 1421, '1996-03-08');
CREATE TABLE painting_list (
  painting_no INTEGER PRIMARY KEY,
  name_of_painting TEXT NOT NULL,
  current_code_of_painting TEXT NOT NULL,
  private_type_of_painting TEXT NOT NULL,
  yearly_speed_of_painting INTEGER NOT NULL,
  mockwocklais_of_painting INTEGER NOT NULL,
  private_end_of_painting TEXT NOT NULL
);
INSERT INTO painting_list VALUES (1, 'Royal Falcon', 'TUR', 'cotton', 30, 35, '2008-04-18');
INSERT INTO painting_list VALUES (2, 'Wild Raven', 'HO', 'cotton', 37, 347, '1971-12-04');
INSERT INTO painting_list VALUES (3, 'Krimchot Hickquos', 'TUR', 'cotton', 15, 343, '2002-12-20');
INSERT INTO painting_list VALUES (4, 'Iron Pebble', 'CAN', 'marble', 24, 186, '1997-12-09');
INSERT INTO painting_list VALUES (5, 'Pejain Jildoun', 'CAN', 'cotton', 14, 376, '2002-02-24');
INSERT INTO painting_list VALUES (6, 'Zaimjuthouck Driwoulbrat', 'CAN', 'marble', 74, 32, '1997-04-19');
INSERT INTO painting_list VALUES (7, 'Gearbrut Wealmer', 'CHI', 'marble', 45, 231, '1982-02-15');
INSERT INTO painting_list VALUES (8, 'Stisbait Shastour', 'TUR', 'paper', 76, 268, '1976-10-20');
INSERT INTO painting_list VALUES (9, 'Rondskai Grituckfouck', 'FLO', 'paper', 58, 101, '2018-04-01');
INSERT INTO painting_list VALUES (10, 'Iron Dragon', 'CAN', 'marble', 80, 66, '1997-04-22');
INSERT INTO painting_list VALUES (11, 'Sweet Cedar', 'TUR', 'marble', 34, 251, '1999-01-12');
INSERT INTO painting_list VALUES (12, 'Wild Maple', 'GR', 'cotton', 75, 0, '2005-08-19');
INSERT INTO painting_list VALUES (13, 'Kaindjus Gotbrumwaim', 'CAN', 'cotton', 17, 123, '1993-12-17');
INSERT INTO painting_list VALUES (14, 'Metgrusnus Rondrainwar', 'CAN', 'cotton', 88, 100, '2006-11-05');
INSERT INTO painting_list VALUES (15, 'Brandait Shaicktundbrain', 'CAN', 'cotton', 70, 122, '1998-09-23');
INSERT INTO painting_list VALUES (16, 'Wild Lantern', 'CAN', 'cotton', 94, 302, '2019-02-03');
INSERT INTO painting_list VALUES (17, 'Grasnuckcleat Rackdraittack', 'FLO', 'marble', 36, 105, '1960-12-06');
INSERT INTO painting_list VALUES (18, 'Reamkal Jorgrastraind', 'CAN', 'leather', 34, 80, '1963-09-01');
INSERT INTO painting_list VALUES (19, 'Wassol Kunrul', 'CHI', 'cotton', 11, 46, '1992-07-03');
INSERT INTO painting_list VALUES (20, 'Gremsteassouck Grolul', 'CHI', 'leather', 24, 399, '1966-12-07');
INSERT INTO painting_list VALUES (21, 'Chizatrind Haitrous', 'HO', 'cotton', 17, 159, '1961-12-21');
INSERT INTO painting_list VALUES (22, 'Houndtouplind Digren', 'CAN', 'cotton', 83, 266, '2010-11-19');
INSERT INTO painting_list VALUES (23, 'Buckjistrous Flidrean', 'GR', 'cotton', 91, 218, '1969-12-16');
INSERT INTO painting_list VALUES (24, 'Happy Pebble', 'GR', 'marble', 16, 119, '1964-07-20');
INSERT INTO painting_list VALUES (25, 'Lonely Lantern', 'CAN', 'cotton', 88, 165, '1977-09-14');
INSERT INTO painting_list VALUES (26, 'Sweet Rose', 'GR', 'leather', 24, 362, '1978-07-10');
INSERT INTO painting_list VALUES (27, 'Heackheamflet Chirkreas', 'GR', 'leather', 60, 210, '2001-10-23');
INSERT INTO painting_list VALUES (28, 'Theckbemroul Vurbrounhom', 'CHI', 'cotton', 92, 27, '2000-12-08');
INSERT INTO painting_list VALUES (29, 'Plondgo Bralneackkund', 'CAN', 'leather', 30, 102, '1976-06-22');
INSERT INTO painting_list VALUES (30, 'Proud Maple', 'FLO', 'paper', 66, 265, '1986-06-22');
INSERT INTO painting_list VALUES (31, 'Stostickgrim Theachoucktrouck', 'TUR', 'leather', 3, 141, '1968-11-11');
CREATE TABLE exhibition_list (
  exhibition_no INTEGER PRIMARY KEY,
  name_of_exhibition TEXT NOT NULL,
  average_model_of_exhibition TEXT NOT NULL,
  main_label_of_exhibition TEXT NOT NULL,
  attendance_of_exhibition INTEGER NOT NULL,
  brensteamzom_of_exhibition INTEGER NOT NULL,
  early_update_of_exhibition TEXT NOT NULL,
  curator_ref INTEGER NOT NULL,
  painting_ref INTEGER NOT NULL,
  FOREIGN KEY (curator_ref) REFERENCES curator_list(curator_no),
  FOREIGN KEY (painting_ref) REFERENCES painting_list(painting_no)
);
INSERT INTO exhibition_list VALUES (1, 'W407', 'pondraind', 'trundcletvu', 944, 2079, '2010-08-25', 1, 24);
INSERT INTO exhibition_list VALUES (2, 'W896', 'foggy', 'krurgar', 124, 1773, '2016-06-06', 13, 1);
INSERT INTO exhibition_list VALUES (3, 'W831', 'foggy', 'krurgar', 768, 195, '2016-11-11', 2, 7);
INSERT INTO exhibition_list VALUES (4, 'W614', 'pondraind', 'krurgar', 841, 519, '2021-11-17', 27, 2);
INSERT INTO exhibition_list VALUES (5, 'W365', 'rainy', 'gumfummar', 928, 1840, '2017-06-09', 20, 2);
INSERT INTO exhibition_list VALUES (6, 'W627', 'cloudy', 'krurgar', 96, 1077, '2022-03-23', 12, 12);
INSERT INTO exhibition_list VALUES (7, 'W337', 'rainy', 'trundcletvu', 2, 636, '2015-08-26', 30, 13);
INSERT INTO exhibition_list VALUES (8, 'W327', 'rainy', 'gumfummar', 443, 1193, '2023-08-03', 13, 21);
INSERT INTO exhibition_list VALUES (9, 'W555', 'cloudy', 'gumfummar', 35, 469, '2016-08-17', 16, 12);
INSERT INTO exhibition_list VALUES (10, 'W216', 'rainy', 'krurgar', 101, 2372, '2019-03-13', 27, 13);
INSERT INTO exhibition_list VALUES (11, 'W515', 'rainy', 'trundcletvu', 657, 1874, '2017-04-18', 23, 20);
INSERT INTO exhibition_list VALUES (12, 'W245', 'foggy', 'gumfummar', 595, 101, '2011-01-07', 13, 6);
INSERT INTO exhibition_list VALUES (13, 'W782', 'cloudy', 'summer', 177, 635, '2018-03-23', 7, 20);
INSERT INTO exhibition_list VALUES (14, 'W582', 'cloudy', 'summer', 833, 331, '2018-12-02', 3, 21);
INSERT INTO exhibition_list VALUES (15, 'W692', 'pondraind', 'krurgar', 770, 1671, '2021-04-13', 1, 15);
INSERT INTO exhibition_list VALUES (16, 'W786', 'pondraind', 'gumfummar', 169, 760, '2011-04-10', 7, 30);
INSERT INTO exhibition_list VALUES (17, 'W255', 'pondraind', 'gumfummar', 204, 506, '2019-08-17', 3, 5);
INSERT INTO exhibition_list VALUES (18, 'W808', 'pondraind', 'krurgar', 238, 992, '2017-02-20', 25, 17);
INSERT INTO exhibition_list VALUES (19, 'W493', 'rainy', 'gumfummar', 625, 612, '2015-06-05', 13, 2);
INSERT INTO exhibition_list VALUES (20, 'W899', 'rainy', 'krurgar', 768, 1037, '2011-07-17', 12, 6);
INSERT INTO exhibition_list VALUES (21, 'W616', 'rainy', 'gumfummar', 428, 1289, '2020-09-14', 4, 12);
INSERT INTO exhibition_list VALUES (22, 'W165', 'rainy', 'krurgar', 434, 2372, '2015-07-05', 7, 19);
INSERT INTO exhibition_list VALUES (23, 'W763', 'foggy', 'gumfummar', 376, 244, '2010-03-20', 3, 26);
INSERT INTO exhibition_list VALUES (24, 'W503', 'foggy', 'summer', 689, 1952, '2016-04-02', 35, 13);
INSERT INTO exhibition_list VALUES (25, 'W607', 'rainy', 'gumfummar', 828, 464, '2022-04-06', 27, 6);
INSERT INTO exhibition_list VALUES (26, 'W283', 'pondraind', 'krurgar', 291, 1992, '2022-11-02', 1, 8);
INSERT INTO exhibition_list VALUES (27, 'W203', 'rainy', 'summer', 544, 2952, '2024-01-02', 18, 17);
INSERT INTO exhibition_list VALUES (28, 'W805', 'rainy', 'krurgar', 426, 2437, '2010-09-23', 20, 24);
INSERT INTO exhibition_list VALUES (29, 'W609', 'rainy', 'gumfummar', 415, 2427, '2022-10-22', 22, 14);
INSERT INTO exhibition_list VALUES (30, 'W237', 'rainy', 'summer', 788, 1725, '2021-03-09', 21, 2);
INSERT INTO exhibition_list VALUES (31, 'W719', 'pondraind', 'summer', 464, 1595, '2013-05-24', 20, 18);
INSERT INTO exhibition_list VALUES (32, 'W918', 'cloudy', 'summer', 69, 201, '2013-08-15', 26, 17);
INSERT INTO exhibition_list VALUES (33, 'W140', 'pondraind', 'krurgar', 513, 1805, '2014-09-08', 29, 25);
INSERT INTO exhibition_list VALUES (34, 'W399', 'rainy', 'gumfummar', 849, 1594, '2017-04-24', 2, 13);
INSERT INTO exhibition_list VALUES (35, 'W349', 'foggy', 'summer', 651, 1794, '2017-03-23', 22, 2);
INSERT INTO exhibition_list VALUES (36, 'W196', 'pondraind', 'krurgar', 145, 2980, '2019-07-07', 7, 17);
INSERT INTO exhibition_list VALUES (37, 'W338', 'pondraind', 'krurgar', 518, 243, '2019-05-17', 10, 26);
INSERT INTO exhibition_list VALUES (38, 'W465', 'rainy', 'krurgar', 555, 2353, '2014-10-11', 11, 8);
INSERT INTO exhibition_list VALUES (39, 'W280', 'cloudy', 'summer', 119, 1241, '2010-05-05', 4, 12);
INSERT INTO exhibition_list VALUES (40, 'W438', 'pondraind', 'gumfummar', 125, 2749, '2021-06-18', 1, 21);
INSERT INTO exhibition_list VALUES (41, 'W341', 'cloudy', 'trundcletvu', 840, 1213, '2012-12-12', 7, 4);
INSERT INTO exhibition_list VALUES (42, 'W409', 'rainy', 'summer', 391, 2453, '2012-07-22', 4, 1);
INSERT INTO exhibition_list VALUES (43, 'W923', 'rainy', 'trundcletvu', 452, 1700, '2014-05-07', 24, 4);
INSERT INTO exhibition_list VALUES (44, 'W281', 'foggy', 'krurgar', 905, 2566, '2016-01-01', 18, 13);
INSERT INTO exhibition_list VALUES (45, 'W385', 'pondraind', 'gumfummar', 615, 2613, '2022-01-21', 26, 13);
INSERT INTO exhibition_list VALUES (46, 'W976', 'pondraind', 'krurgar', 144, 1246, '2015-11-24', 11, 2);
INSERT INTO exhibition_list VALUES (47, 'W905', 'cloudy', 'gumfummar', 547, 2411, '2024-09-11', 23, 4);
INSERT INTO exhibition_list VALUES (48, 'W978', 'pondraind', 'summer', 167, 397, '2015-09-19', 16, 5);
INSERT INTO exhibition_list VALUES (49, 'W764', 'cloudy', 'summer', 436, 1869, '2014-01-18', 13, 13);
INSERT INTO exhibition_list VALUES (50, 'W445', 'pondraind', 'trundcletvu', 565, 68, '2024-07-13', 30, 13);
INSERT INTO exhibition_list VALUES (51, 'W598', 'rainy', 'trundcletvu', 485, 1824, '2019-10-08', 35, 14);
INSERT INTO exhibition_list VALUES (52, 'W471', 'pondraind', 'krurgar', 293, 1718, '2018-11-03', 13, 20);
INSERT INTO exhibition_list VALUES (53, 'W608', 'cloudy', 'gumfummar', 407, 332, '2010-11-28', 33, 13);
INSERT INTO exhibition_list VALUES (54, 'W569', 'foggy', 'gumfummar', 803, 846, '2020-07-14', 3, 4);
INSERT INTO exhibition_list VALUES (55, 'W586', 'rainy', 'gumfummar', 943, 934, '2013-01-27', 24, 4);
INSERT INTO exhibition_list VALUES (56, 'W747', 'pondraind', 'trundcletvu', 217, 2446, '2024-08-09', 7, 19);
INSERT INTO exhibition_list VALUES (57, 'W454', 'rainy', 'gumfummar', 824, 1696, '2022-07-23', 33, 17);
INSERT INTO exhibition_list VALUES (58, 'W933', 'pondraind', 'gumfummar', 57, 1010, '2018-08-21', 28, 1);
INSERT INTO exhibition_list VALUES (59, 'W544', 'pondraind', 'krurgar', 283, 605, '2022-09-06', 23, 6);
INSERT INTO exhibition_list VALUES (60, 'W496', 'rainy', 'trundcletvu', 680, 86, '2023-12-18', 30, 4);
INSERT INTO exhibition_list VALUES (61, 'W322', 'pondraind', 'trundcletvu', 610, 223, '2022-03-06', 27, 20);
INSERT INTO exhibition_list VALUES (62, 'W558', 'pondraind', 'trundcletvu', 452, 2463, '2018-09-18', 20, 28);
INSERT INTO exhibition_list VALUES (63, 'W695', 'rainy', 'krurgar', 429, 2512, '2019-10-01', 1, 12);
INSERT INTO exhibition_list VALUES (64, 'W522', 'cloudy', 'trundcletvu', 2, 226, '2019-02-28', 30, 20);
INSERT INTO exhibition_list VALUES (65, 'W925', 'foggy', 'trundcletvu', 500, 2582, '2020-09-26', 1, 16);
INSERT INTO exhibition_list VALUES (66, 'W296', 'pondraind', 'gumfummar', 200, 2322, '2020-01-05', 7, 12);
INSERT INTO exhibition_list VALUES (67, 'W605', 'cloudy', 'trundcletvu', 660, 2167, '2016-05-28', 29, 13);
INSERT INTO exhibition_list VALUES (68, 'W501', 'rainy', 'gumfummar', 220, 789, '2023-08-26', 20, 23);
INSERT INTO exhibition_list VALUES (69, 'W791', 'cloudy', 'summer', 371, 1820, '2013-11-08', 12, 13);
INSERT INTO exhibition_list VALUES (70, 'W293', 'foggy', 'trundcletvu', 211, 1006, '2023-11-17', 2, 16);
INSERT INTO exhibition_list VALUES (71, 'W469', 'foggy', 'trundcletvu', 824, 618, '2023-06-05', 23, 13);
INSERT INTO exhibition_list VALUES (72, 'W817', 'rainy', 'gumfummar', 129, 862, '2015-05-06', 34, 19);
INSERT INTO exhibition_list VALUES (73, 'W717', 'cloudy', 'gumfummar', 100, 1371, '2024-01-26', 3, 13);
INSERT INTO exhibition_list VALUES (74, 'W741', 'pondraind', 'trundcletvu', 454, 656, '2020-01-01', 23, 19);
INSERT INTO exhibition_list VALUES (75, 'W332', 'pondraind', 'krurgar', 946, 326, '2022-05-24', 22, 24);
INSERT INTO exhibition_list VALUES (76, 'W488', 'pondraind', 'krurgar', 296, 107, '2014-01-17', 16, 9);
INSERT INTO exhibition_list VALUES (77, 'W330', 'pondraind', 'summer', 701, 2873, '2013-05-21', 25, 24);
INSERT INTO exhibition_list VALUES (78, 'W205', 'pondraind', 'gumfummar', 749, 2607, '2019-06-14', 33, 12);
INSERT INTO exhibition_list VALUES (79, 'W641', 'foggy', 'gumfummar', 819, 2754, '2021-11-11', 22, 16);
INSERT INTO exhibition_list VALUES (80, 'W591', 'cloudy', 'gumfummar', 462, 2249, '2022-07-26', 11, 20);
INSERT INTO exhibition_list VALUES (81, 'W241', 'foggy', 'gumfummar', 681, 130, '2022-02-10', 14, 5);
INSERT INTO exhibition_list VALUES (82, 'W779', 'rainy', 'gumfummar', 313, 170, '2023-11-10', 31, 20);
INSERT INTO exhibition_list VALUES (83, 'W153', 'pondraind', 'gumfummar', 456, 308, '2013-05-19', 1, 25);
INSERT INTO exhibition_list VALUES (84, 'W749', 'rainy', 'krurgar', 266, 7, '2021-01-06', 16, 26);
INSERT INTO exhibition_list VALUES (85, 'W357', 'foggy', 'summer', 678, 2334, '2022-05-07', 17, 25);
INSERT INTO exhibition_list VALUES (86, 'W570', 'foggy', 'gumfummar', 468, 1959, '2023-03-28', 16, 13);
INSERT INTO exhibition_list VALUES (87, 'W803', 'cloudy', 'summer', 437, 705, '2014-08-17', 23, 1);
INSERT INTO exhibition_list VALUES (88, 'W880', 'pondraind', 'krurgar', 263, 558, '2013-07-22', 34, 1);
INSERT INTO exhibition_list VALUES (89, 'W825', 'rainy', 'gumfummar', 887, 2662, '2016-11-04', 30, 16);
INSERT INTO exhibition_list VALUES (90, 'W314', 'rainy', 'summer', 823, 2630, '2021-11-18', 25, 13);
INSERT INTO exhibition_list VALUES (91, 'W710', 'pondraind', 'gumfummar', 739, 2133, '2015-09-23', 7, 13);
INSERT INTO exhibition_list VALUES (92, 'W952', 'cloudy', 'trundcletvu', 527, 473, '2017-12-01', 31, 23);
INSERT INTO exhibition_list VALUES (93, 'W433', 'rainy', 'trundcletvu', 309, 2421, '2022-05-03', 31, 7);
INSERT INTO exhibition_list VALUES (94, 'W957', 'pondraind', 'krurgar', 872, 1216, '2017-08-13', 1, 25);
INSERT INTO exhibition_list VALUES (95, 'W762', 'foggy', 'gumfummar', 761, 1673, '2013-01-16', 7, 17);
INSERT INTO exhibition_list VALUES (96, 'W195', 'rainy', 'trundcletvu', 532, 1191, '2015-10-27', 12, 9);
INSERT INTO exhibition_list VALUES (97, 'W549', 'rainy', 'gumfummar', 213, 606, '2018-06-27', 23, 9);
INSERT INTO exhibition_list VALUES (98, 'W683', 'foggy', 'trundcletvu', 230, 1252, '2019-01-18', 30, 25);
INSERT INTO exhibition_list VALUES (99, 'W735', 'pondraind', 'trundcletvu', 173, 2270, '2012-02-20', 1, 5);
INSERT INTO exhibition_list VALUES (100, 'W926', 'rainy', 'summer', 264, 1213, '2020-03-03', 27, 31);
INSERT INTO exhibition_list VALUES (101, 'W194', 'cloudy', 'summer', 774, 771, '2013-07-16', 3, 4);
INSERT INTO exhibition_list VALUES (102, 'W669', 'rainy', 'krurgar', 585, 487, '2019-11-15', 30, 6);
INSERT INTO exhibition_list VALUES (103, 'W492', 'foggy', 'gumfummar', 168, 95, '2016-07-14', 2, 31);
INSERT INTO exhibition_list VALUES (104, 'W922', 'cloudy', 'gumfummar', 307, 1454, '2011-07-27', 11, 5);
INSERT INTO exhibition_list VALUES (105, 'W554', 'foggy', 'summer', 364, 2555, '2013-11-07', 12, 8);
INSERT INTO exhibition_list VALUES (106, 'W507', 'rainy', 'gumfummar', 209, 317, '2022-04-01', 35, 13);
INSERT INTO exhibition_list VALUES (107, 'W677', 'cloudy', 'krurgar', 371, 1666, '2018-07-23', 25, 9);
INSERT INTO exhibition_list VALUES (108, 'W532', 'rainy', 'gumfummar', 630, 2757, '2015-07-20', 1, 7);
INSERT INTO exhibition_list VALUES (109, 'W495', 'pondraind', 'gumfummar', 45, 1693, '2017-04-18', 23, 4);
INSERT INTO exhibition_list VALUES (110, 'W168', 'foggy', 'summer', 127, 175, '2019-05-11', 24, 4);
INSERT INTO exhibition_list VALUES (111, 'W384', 'pondraind', 'trundcletvu', 641, 491, '2021-03-16', 31, 30);
INSERT INTO exhibition_list VALUES (112, 'W267', 'cloudy', 'summer', 456, 745, '2012-01-17', 3, 2);
INSERT INTO exhibition_list VALUES (113, 'W906', 'foggy', 'gumfummar', 603, 756, '2012-02-01', 22, 1);
INSERT INTO exhibition_list VALUES (114, 'W367', 'cloudy', 'krurgar', 24, 1953, '2011-12-25', 35, 10);
INSERT INTO exhibition_list VALUES (115, 'W453', 'rainy', 'krurgar', 792, 194, '2020-12-12', 23, 18);
INSERT INTO exhibition_list VALUES (116, 'W816', 'cloudy', 'krurgar', 440, 2633, '2015-01-27', 21, 4);
INSERT INTO exhibition_list VALUES (117, 'W869', 'pondraind', 'gumfummar', 747, 846, '2013-06-10', 22, 12);
INSERT INTO exhibition_list VALUES (118, 'W604', 'pondraind', 'summer', 862, 2394, '2022-07-18', 16, 19);
INSERT INTO exhibition_list VALUES (119, 'W410', 'pondraind', 'summer', 784, 2178, '2021-09-15', 20, 19);
INSERT INTO exhibition_list VALUES (120, 'W971', 'foggy', 'summer', 847, 499, '2019-10-18', 11, 20);
