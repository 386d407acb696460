CREATE TABLE reel_list (
  reel_no INTEGER PRIMARY KEY,
  reel_nm TEXT NOT NULL,
  style_t TEXT NOT NULL,
  age_cd TEXT NOT NULL,
  spent_e INTEGER NOT NULL,
  dur_m INTEGER NOT NULL,
  shown_on TEXT NOT NULL
);
INSERT INTO reel_list VALUES (1, 'Midnight Kingdom', 'comedy', 'T', 6866, 201, '2019-06-22');
INSERT INTO reel_list VALUES (2, 'Crimson Stranger', 'western', 'T', 8764, 184, '1989-07-19');
INSERT INTO reel_list VALUES (3, 'Crimson Voyage', 'western', 'A', 5817, 134, '1977-08-25');
INSERT INTO reel_list VALUES (4, 'Gentle Horizon', 'horror', 'A', 3147, 117, '2022-04-19');
INSERT INTO reel_list VALUES (5, 'Midnight Parade', 'drama', 'G', 1325, 176, '1991-09-26');
INSERT INTO reel_list VALUES (6, 'Electric Stranger', 'comedy', 'A', 8940, 209, '1996-04-27');
INSERT INTO reel_list VALUES (7, 'Crimson Kingdom', 'comedy', 'G', 6783, 202, '2019-10-27');
INSERT INTO reel_list VALUES (8, 'Gentle Promise', 'comedy', 'A', 1415, 70, '2003-05-16');
INSERT INTO reel_list VALUES (9, 'Crimson Promise', 'horror', 'A', 6908, 80, '1966-12-09');
INSERT INTO reel_list VALUES (10, 'Endless Voyage', 'comedy', 'A', 1124, 170, '1964-02-18');
INSERT INTO reel_list VALUES (11, 'Endless Parade', 'western', 'A', 8299, 138, '2000-11-22');
INSERT INTO reel_list VALUES (12, 'Final Horizon', 'western', 'T', 2900, 206, '1980-03-14');
INSERT INTO reel_list VALUES (13, 'Crimson Parade', 'drama', 'T', 3719, 119, '2019-12-20');
INSERT INTO reel_list VALUES (14, 'Electric Echo', 'drama', 'A', 7719, 108, '2012-03-25');
INSERT INTO reel_list VALUES (15, 'Gentle Voyage', 'comedy', 'A', 918, 88, '1984-08-01');
INSERT INTO reel_list VALUES (16, 'Endless Echo', 'horror', 'A', 1581, 124, '2000-02-25');
INSERT INTO reel_list VALUES (17, 'Final Stranger', 'comedy', 'G', 8343, 199, '2003-09-05');
INSERT INTO reel_list VALUES (18, 'Final Kingdom', 'horror', 'G', 3513, 70, '2004-08-24');
INSERT INTO reel_list VALUES (19, 'Savage Voyage', 'comedy', 'T', 2475, 85, '1967-12-23');
INSERT INTO reel_list VALUES (20, 'Savage Parade', 'drama', 'G', 4855, 153, '1976-10-18');
INSERT INTO reel_list VALUES (21, 'Crimson Echo', 'drama', 'A', 7910, 155, '1961-12-08');
INSERT INTO reel_list VALUES (22, 'Stolen Stranger', 'horror', 'A', 6603, 117, '1998-06-25');
INSERT INTO reel_list VALUES (23, 'Gentle Echo', 'drama', 'A', 9370, 199, '1958-04-06');
INSERT INTO reel_list VALUES (24, 'Stolen Echo', 'drama', 'G', 3648, 142, '2017-01-16');
INSERT INTO reel_list VALUES (25, 'Midnight Horizon', 'horror', 'A', 3639, 172, '2002-04-16');
INSERT INTO reel_list VALUES (26, 'Stolen Parade', 'horror', 'A', 7325, 142, '2002-03-18');
INSERT INTO reel_list VALUES (27, 'Gentle Parade', 'drama', 'A', 5615, 101, '1960-10-24');
INSERT INTO reel_list VALUES (28, 'Savage Promise', 'drama', 'A', 2685, 207, '1959-08-16');
INSERT INTO reel_list VALUES (29, 'Midnight Voyage', 'western', 'G', 346, 111, '1970-06-09');
INSERT INTO reel_list VALUES (30, 'Endless Promise', 'drama', 'A', 8143, 133, '1978-05-07');
INSERT INTO reel_list VALUES (31, 'Stolen Voyage', 'drama', 'G', 3079, 76, '1965-11-14');
INSERT INTO reel_list VALUES (32, 'Savage Stranger', 'drama', 'T', 448, 112, '1982-01-28');
INSERT INTO reel_list VALUES (33, 'Final Echo', 'drama', 'G', 6056, 95, '2017-07-28');
INSERT INTO reel_list VALUES (34, 'Endless Stranger', 'comedy', 'G', 2640, 207, '1995-07-09');
INSERT INTO reel_list VALUES (35, 'Gentle Kingdom', 'comedy', 'T', 1963, 135, '1980-11-25');
INSERT INTO reel_list VALUES (36, 'Crimson Horizon', 'horror', 'G', 6263, 165, '1962-06-11');
INSERT INTO reel_list VALUES (37, 'Electric Parade', 'comedy', 'A', 7956, 165, '1961-03-28');
INSERT INTO reel_list VALUES (38, 'Savage Kingdom', 'horror', 'A', 3377, 150, '1988-02-11');
INSERT INTO reel_list VALUES (39, 'Final Parade', 'western', 'G', 8836, 168, '2019-08-28');
INSERT INTO reel_list VALUES (40, 'Savage Echo', 'horror', 'A', 5009, 117, '2023-12-04');
INSERT INTO reel_list VALUES (41, 'Electric Voyage', 'drama', 'A', 2107, 84, '2022-02-04');
INSERT INTO reel_list VALUES (42, 'Midnight Stranger', 'horror', 'T', 3447, 178, '1969-06-20');
INSERT INTO reel_list VALUES (43, 'Midnight Echo', 'western', 'T', 2011, 184, '2000-10-02');
INSERT INTO reel_list VALUES (44, 'Electric Kingdom', 'comedy', 'T', 652, 79, '2017-11-22');
CREATE TABLE site_tab (
  site_no INTEGER PRIMARY KEY,
  site_nm TEXT NOT NULL,
  look_t TEXT NOT NULL,
  level_of TEXT NOT NULL,
  cap_n INTEGER NOT NULL,
  power_n INTEGER NOT NULL
);
INSERT INTO site_tab VALUES (1, 'Ruby Room', 'dome', 'upper', 542, 69);
INSERT INTO site_tab VALUES (2, 'Onyx Box', 'standard', 'upper', 151, 88);
INSERT INTO site_tab VALUES (3, 'Topaz Studio', 'dome', 'basement', 152, 113);
INSERT INTO site_tab VALUES (4, 'Onyx Lounge', 'dome', 'ground', 395, 87);
INSERT INTO site_tab VALUES (5, 'Amber Stage', 'standard', 'upper', 268, 75);
INSERT INTO site_tab VALUES (6, 'Pearl Room', 'laser', 'ground', 599, 72);
INSERT INTO site_tab VALUES (7, 'Ruby Box', 'standard', 'basement', 558, 81);
INSERT INTO site_tab VALUES (8, 'Pearl Lounge', 'laser', 'basement', 433, 118);
INSERT INTO site_tab VALUES (9, 'Onyx Room', 'dome', 'ground', 67, 112);
INSERT INTO site_tab VALUES (10, 'Ruby Lounge', 'standard', 'basement', 449, 67);
INSERT INTO site_tab VALUES (11, 'Topaz Stage', 'laser', 'basement', 165, 110);
INSERT INTO site_tab VALUES (12, 'Onyx Stage', 'standard', 'ground', 179, 100);
INSERT INTO site_tab VALUES (13, 'Topaz Box', 'dome', 'ground', 285, 116);
INSERT INTO site_tab VALUES (14, 'Ruby Stage', 'laser', 'basement', 209, 85);
INSERT INTO site_tab VALUES (15, 'Amber Studio', 'dome', 'ground', 58, 75);
INSERT INTO site_tab VALUES (16, 'Ruby Studio', 'laser', 'basement', 329, 61);
INSERT INTO site_tab VALUES (17, 'Amber Room', 'standard', 'basement', 141, 103);
INSERT INTO site_tab VALUES (18, 'Pearl Studio', 'dome', 'basement', 120, 93);
INSERT INTO site_tab VALUES (19, 'Pearl Stage', 'laser', 'basement', 448, 73);
INSERT INTO site_tab VALUES (20, 'Amber Box', 'standard', 'upper', 313, 91);
CREATE TABLE show_log (
  show_no INTEGER PRIMARY KEY,
  show_code TEXT NOT NULL,
  turn_of TEXT NOT NULL,
  tongue TEXT NOT NULL,
  sold_n INTEGER NOT NULL,
  sum_t INTEGER NOT NULL,
  show_on TEXT NOT NULL,
  reel_ref INTEGER NOT NULL,
  site_ref INTEGER NOT NULL,
  FOREIGN KEY (reel_ref) REFERENCES reel_list(reel_no),
  FOREIGN KEY (site_ref) REFERENCES site_tab(site_no)
);
INSERT INTO show_log VALUES (1, 'S413', 'late', 'Finnish', 512, 4467, '2018-01-10', 40, 19);
INSERT INTO show_log VALUES (2, 'S728', 'late', 'Hindi', 255, 7126, '2025-06-15', 30, 3);
INSERT INTO show_log VALUES (3, 'S350', 'late', 'Hindi', 429, 788, '2022-01-25', 29, 16);
INSERT INTO show_log VALUES (4, 'S860', 'late', 'Hindi', 66, 3551, '2017-11-25', 31, 2);
INSERT INTO show_log VALUES (5, 'S969', 'late', 'Korean', 487, 2207, '2017-01-19', 9, 10);
INSERT INTO show_log VALUES (6, 'S138', 'late', 'Dutch', 82, 4075, '2025-10-04', 4, 10);
INSERT INTO show_log VALUES (7, 'S826', 'morning', 'Korean', 125, 57, '2019-06-09', 33, 6);
INSERT INTO show_log VALUES (8, 'S666', 'evening', 'Hindi', 477, 3936, '2020-06-01', 29, 12);
INSERT INTO show_log VALUES (9, 'S773', 'evening', 'Czech', 239, 1209, '2019-03-09', 15, 8);
INSERT INTO show_log VALUES (10, 'S221', 'evening', 'Finnish', 136, 3300, '2019-01-24', 16, 10);
INSERT INTO show_log VALUES (11, 'S633', 'late', 'Finnish', 25, 384, '2023-10-03', 16, 14);
INSERT INTO show_log VALUES (12, 'S841', 'late', 'Hindi', 568, 6790, '2018-06-02', 16, 16);
INSERT INTO show_log VALUES (13, 'S119', 'morning', 'Finnish', 413, 7187, '2023-12-06', 39, 18);
INSERT INTO show_log VALUES (14, 'S152', 'late', 'Czech', 282, 3935, '2019-10-16', 44, 10);
INSERT INTO show_log VALUES (15, 'S438', 'late', 'Finnish', 225, 5300, '2022-02-19', 29, 17);
INSERT INTO show_log VALUES (16, 'S983', 'late', 'Korean', 274, 1353, '2022-08-15', 9, 10);
INSERT INTO show_log VALUES (17, 'S266', 'matinee', 'Dutch', 311, 2161, '2018-11-28', 27, 18);
INSERT INTO show_log VALUES (18, 'S241', 'morning', 'Finnish', 552, 1063, '2019-05-12', 28, 12);
INSERT INTO show_log VALUES (19, 'S291', 'late', 'Dutch', 302, 3572, '2022-10-08', 34, 11);
INSERT INTO show_log VALUES (20, 'S213', 'evening', 'Dutch', 390, 3481, '2022-10-19', 7, 12);
INSERT INTO show_log VALUES (21, 'S695', 'morning', 'Finnish', 441, 2690, '2017-07-28', 9, 5);
INSERT INTO show_log VALUES (22, 'S981', 'evening', 'Hindi', 270, 7785, '2016-02-24', 27, 2);
INSERT INTO show_log VALUES (23, 'S735', 'morning', 'Korean', 138, 445, '2024-01-21', 4, 10);
INSERT INTO show_log VALUES (24, 'S537', 'late', 'Czech', 223, 2863, '2017-06-15', 13, 16);
INSERT INTO show_log VALUES (25, 'S925', 'morning', 'Korean', 107, 844, '2018-05-18', 18, 18);
INSERT INTO show_log VALUES (26, 'S953', 'late', 'Hindi', 369, 7777, '2022-01-21', 9, 5);
INSERT INTO show_log VALUES (27, 'S298', 'late', 'Dutch', 577, 1200, '2017-10-13', 5, 8);
INSERT INTO show_log VALUES (28, 'S884', 'matinee', 'Finnish', 247, 2041, '2017-04-18', 39, 6);
INSERT INTO show_log VALUES (29, 'S195', 'late', 'Czech', 362, 4067, '2024-01-10', 7, 2);
INSERT INTO show_log VALUES (30, 'S642', 'morning', 'Korean', 14, 4845, '2024-09-03', 34, 1);
INSERT INTO show_log VALUES (31, 'S923', 'late', 'Dutch', 415, 5322, '2017-03-26', 43, 10);
INSERT INTO show_log VALUES (32, 'S796', 'evening', 'Finnish', 422, 2741, '2021-06-11', 5, 15);
INSERT INTO show_log VALUES (33, 'S911', 'evening', 'Dutch', 469, 836, '2018-12-27', 33, 7);
INSERT INTO show_log VALUES (34, 'S908', 'evening', 'Czech', 98, 1291, '2021-11-20', 14, 20);
INSERT INTO show_log VALUES (35, 'S254', 'morning', 'Finnish', 515, 2884, '2017-02-07', 36, 10);
INSERT INTO show_log VALUES (36, 'S672', 'morning', 'Korean', 376, 5155, '2016-08-22', 34, 10);
INSERT INTO show_log VALUES (37, 'S940', 'late', 'Korean', 416, 2808, '2020-07-14', 29, 19);
INSERT INTO show_log VALUES (38, 'S194', 'evening', 'Hindi', 78, 6874, '2024-03-12', 7, 15);
INSERT INTO show_log VALUES (39, 'S611', 'late', 'Finnish', 59, 2288, '2023-04-07', 30, 20);
INSERT INTO show_log VALUES (40, 'S536', 'morning', 'Finnish', 501, 487, '2019-05-27', 37, 15);
INSERT INTO show_log VALUES (41, 'S632', 'morning', 'Finnish', 519, 6903, '2016-02-23', 24, 11);
INSERT INTO show_log VALUES (42, 'S333', 'evening', 'Hindi', 308, 2519, '2016-09-21', 28, 10);
INSERT INTO show_log VALUES (43, 'S756', 'late', 'Dutch', 519, 4705, '2025-03-15', 14, 16);
INSERT INTO show_log VALUES (44, 'S766', 'evening', 'Finnish', 198, 1116, '2025-07-19', 5, 16);
INSERT INTO show_log VALUES (45, 'S436', 'evening', 'Finnish', 77, 985, '2018-10-02', 5, 9);
INSERT INTO show_log VALUES (46, 'S150', 'late', 'Korean', 289, 4473, '2018-02-11', 40, 17);
INSERT INTO show_log VALUES (47, 'S600', 'morning', 'Finnish', 307, 4082, '2021-11-11', 18, 10);
INSERT INTO show_log VALUES (48, 'S245', 'late', 'Korean', 156, 4710, '2021-11-04', 40, 20);
INSERT INTO show_log VALUES (49, 'S274', 'late', 'Korean', 132, 63, '2016-02-01', 18, 6);
INSERT INTO show_log VALUES (50, 'S344', 'evening', 'Dutch', 247, 4879, '2025-02-09', 43, 17);
INSERT INTO show_log VALUES (51, 'S251', 'late', 'Dutch', 454, 1447, '2018-01-19', 1, 1);
INSERT INTO show_log VALUES (52, 'S690', 'late', 'Korean', 191, 6507, '2017-04-24', 31, 4);
INSERT INTO show_log VALUES (53, 'S362', 'morning', 'Korean', 577, 6196, '2022-06-01', 26, 15);
INSERT INTO show_log VALUES (54, 'S772', 'late', 'Korean', 566, 2541, '2017-11-04', 5, 16);
INSERT INTO show_log VALUES (55, 'S499', 'late', 'Dutch', 25, 101, '2016-08-02', 6, 4);
INSERT INTO show_log VALUES (56, 'S320', 'late', 'Czech', 568, 4980, '2020-08-21', 20, 9);
INSERT INTO show_log VALUES (57, 'S610', 'morning', 'Korean', 28, 3676, '2018-03-26', 22, 11);
INSERT INTO show_log VALUES (58, 'S817', 'morning', 'Czech', 227, 3974, '2019-01-13', 23, 6);
INSERT INTO show_log VALUES (59, 'S329', 'late', 'Finnish', 349, 4332, '2020-02-17', 16, 15);
INSERT INTO show_log VALUES (60, 'S405', 'late', 'Hindi', 415, 6701, '2019-09-05', 1, 16);
INSERT INTO show_log VALUES (61, 'S563', 'morning', 'Hindi', 54, 1056, '2022-08-23', 40, 4);
INSERT INTO show_log VALUES (62, 'S529', 'morning', 'Finnish', 102, 7453, '2016-02-06', 39, 15);
INSERT INTO show_log VALUES (63, 'S885', 'morning', 'Finnish', 486, 6814, '2020-01-07', 34, 14);
INSERT INTO show_log VALUES (64, 'S327', 'evening', 'Czech', 314, 343, '2022-04-20', 24, 7);
INSERT INTO show_log VALUES (65, 'S739', 'evening', 'Finnish', 479, 543, '2024-08-22', 37, 4);
INSERT INTO show_log VALUES (66, 'S703', 'morning', 'Hindi', 303, 6726, '2016-10-28', 39, 18);
INSERT INTO show_log VALUES (67, 'S272', 'late', 'Czech', 199, 252, '2023-07-12', 44, 20);
INSERT INTO show_log VALUES (68, 'S534', 'morning', 'Finnish', 259, 4009, '2018-11-07', 7, 10);
INSERT INTO show_log VALUES (69, 'S966', 'evening', 'Dutch', 540, 5285, '2024-11-23', 4, 7);
INSERT INTO show_log VALUES (70, 'S604', 'morning', 'Dutch', 431, 5587, '2021-10-27', 2, 20);
INSERT INTO show_log VALUES (71, 'S228', 'morning', 'Finnish', 26, 6943, '2023-06-06', 1, 4);
INSERT INTO show_log VALUES (72, 'S506', 'late', 'Czech', 85, 3265, '2023-09-06', 4, 14);
INSERT INTO show_log VALUES (73, 'S612', 'morning', 'Korean', 90, 3784, '2018-02-20', 16, 3);
INSERT INTO show_log VALUES (74, 'S484', 'evening', 'Hindi', 398, 4034, '2019-02-09', 13, 7);
INSERT INTO show_log VALUES (75, 'S375', 'late', 'Dutch', 26, 2112, '2021-08-22', 43, 14);
INSERT INTO show_log VALUES (76, 'S603', 'matinee', 'Dutch', 583, 7016, '2025-01-24', 29, 12);
INSERT INTO show_log VALUES (77, 'S201', 'matinee', 'Finnish', 169, 6832, '2022-10-14', 9, 20);
INSERT INTO show_log VALUES (78, 'S472', 'matinee', 'Czech', 439, 5525, '2016-10-28', 20, 7);
INSERT INTO show_log VALUES (79, 'S527', 'late', 'Dutch', 168, 5521, '2021-08-06', 5, 6);
INSERT INTO show_log VALUES (80, 'S223', 'late', 'Hindi', 562, 7012, '2020-10-26', 44, 12);
INSERT INTO show_log VALUES (81, 'S132', 'morning', 'Dutch', 228, 2100, '2020-07-26', 40, 9);
INSERT INTO show_log VALUES (82, 'S561', 'morning', 'Korean', 161, 4216, '2021-02-21', 16, 4);
INSERT INTO show_log VALUES (83, 'S258', 'morning', 'Czech', 74, 2293, '2019-12-23', 40, 7);
INSERT INTO show_log VALUES (84, 'S714', 'morning', 'Czech', 579, 45, '2021-10-21', 9, 9);
INSERT INTO show_log VALUES (85, 'S606', 'evening', 'Czech', 525, 2543, '2020-10-22', 29, 5);
INSERT INTO show_log VALUES (86, 'S625', 'morning', 'Czech', 167, 1381, '2024-09-19', 22, 4);
INSERT INTO show_log VALUES (87, 'S668', 'late', 'Czech', 428, 7816, '2020-03-14', 27, 9);
INSERT INTO show_log VALUES (88, 'S718', 'morning', 'Dutch', 444, 785, '2018-04-12', 43, 3);
INSERT INTO show_log VALUES (89, 'S980', 'evening', 'Finnish', 69, 5734, '2021-09-03', 42, 18);
INSERT INTO show_log VALUES (90, 'S181', 'late', 'Dutch', 405, 4175, '2021-10-18', 8, 7);
INSERT INTO show_log VALUES (91, 'S239', 'late', 'Korean', 260, 7830, '2025-06-22', 13, 4);
INSERT INTO show_log VALUES (92, 'S154', 'morning', 'Czech', 295, 2970, '2018-08-13', 15, 11);
INSERT INTO show_log VALUES (93, 'S324', 'late', 'Korean', 71, 218, '2025-08-10', 2, 7);
INSERT INTO show_log VALUES (94, 'S531', 'late', 'Finnish', 201, 3741, '2016-12-02', 36, 15);
INSERT INTO show_log VALUES (95, 'S629', 'late', 'Dutch', 439, 5891, '2018-01-10', 27, 2);
INSERT INTO show_log VALUES (96, 'S646', 'evening', 'Finnish', 60, 5993, '2016-04-07', 36, 10);
INSERT INTO show_log VALUES (97, 'S859', 'evening', 'Finnish', 266, 1602, '2025-07-24', 14, 10);
INSERT INTO show_log VALUES (98, 'S435', 'morning', 'Korean', 588, 2990, '2022-11-04', 23, 18);
INSERT INTO show_log VALUES (99, 'S269', 'evening', 'Czech', 28, 1245, '2024-07-04', 16, 12);
INSERT INTO show_log VALUES (100, 'S432', 'morning', 'Dutch', 350, 3313, '2025-09-21', 39, 10);
INSERT INTO show_log VALUES (101, 'S301', 'late', 'Czech', 150, 7494, '2017-09-10', 40, 10);
INSERT INTO show_log VALUES (102, 'S804', 'late', 'Korean', 279, 3347, '2019-04-27', 8, 2);
INSERT INTO show_log VALUES (103, 'S962', 'late', 'Korean', 13, 7001, '2022-08-23', 34, 11);
INSERT INTO show_log VALUES (104, 'S372', 'matinee', 'Korean', 134, 3670, '2021-12-25', 40, 9);
INSERT INTO show_log VALUES (105, 'S182', 'late', 'Dutch', 30, 6173, '2019-08-24', 20, 8);
INSERT INTO show_log VALUES (106, 'S275', 'matinee', 'Czech', 531, 4791, '2017-04-20', 34, 9);
INSERT INTO show_log VALUES (107, 'S643', 'late', 'Finnish', 93, 6343, '2024-04-24', 7, 18);
INSERT INTO show_log VALUES (108, 'S486', 'evening', 'Czech', 468, 7037, '2023-04-28', 23, 12);
INSERT INTO show_log VALUES (109, 'S437', 'morning', 'Czech', 124, 2424, '2025-09-28', 2, 16);
INSERT INTO show_log VALUES (110, 'S620', 'late', 'Czech', 510, 3182, '2020-08-07', 7, 16);
INSERT INTO show_log VALUES (111, 'S212', 'late', 'Hindi', 123, 3443, '2017-09-23', 34, 14);
INSERT INTO show_log VALUES (112, 'S175', 'late', 'Dutch', 514, 7164, '2025-07-27', 6, 2);
INSERT INTO show_log VALUES (113, 'S399', 'late', 'Czech', 536, 6346, '2022-12-26', 20, 18);
INSERT INTO show_log VALUES (114, 'S547', 'evening', 'Hindi', 538, 4094, '2021-12-25', 18, 18);
INSERT INTO show_log VALUES (115, 'S872', 'matinee', 'Dutch', 412, 5651, '2022-09-01', 20, 7);
INSERT INTO show_log VALUES (116, 'S989', 'late', 'Korean', 431, 1853, '2021-07-02', 4, 6);
INSERT INTO show_log VALUES (117, 'S504', 'matinee', 'Hindi', 429, 4049, '2020-07-03', 33, 11);
INSERT INTO show_log VALUES (118, 'S924', 'late', 'Korean', 71, 7289, '2024-03-13', 36, 20);
INSERT INTO show_log VALUES (119, 'S532', 'evening', 'Czech', 341, 777, '2016-04-05', 42, 16);
INSERT INTO show_log VALUES (120, 'S916', 'evening', 'Dutch', 497, 6928, '2025-02-17', 29, 6);
INSERT INTO show_log VALUES (121, 'S542', 'morning', 'Finnish', 399, 822, '2024-09-02', 31, 10);
INSERT INTO show_log VALUES (122, 'S897', 'late', 'Czech', 533, 1286, '2016-09-03', 10, 12);
INSERT INTO show_log VALUES (123, 'S219', 'evening', 'Dutch', 60, 3851, '2022-07-19', 10, 12);
INSERT INTO show_log VALUES (124, 'S688', 'matinee', 'Czech', 312, 1266, '2018-12-04', 8, 15);
INSERT INTO show_log VALUES (125, 'S155', 'late', 'Finnish', 443, 7314, '2017-11-26', 37, 3);
INSERT INTO show_log VALUES (126, 'S478', 'morning', 'Hindi', 172, 4791, '2021-06-22', 14, 15);
INSERT INTO show_log VALUES (127, 'S675', 'evening', 'Czech', 429, 1238, '2018-03-20', 44, 3);
INSERT INTO show_log VALUES (128, 'S803', 'evening', 'Hindi', 545, 3036, '2019-06-03', 36, 10);
INSERT INTO show_log VALUES (129, 'S463', 'late', 'Czech', 131, 5317, '2023-03-06', 30, 18);
INSERT INTO show_log VALUES (130, 'S509', 'morning', 'Finnish', 170, 1153, '2019-05-20', 9, 18);
INSERT INTO show_log VALUES (131, 'S892', 'late', 'Korean', 201, 4806, '2020-10-26', 40, 7);
INSERT INTO show_log VALUES (132, 'S294', 'evening', 'Dutch', 514, 268, '2016-03-12', 40, 6);
INSERT INTO show_log VALUES (133, 'S845', 'evening', 'Hindi', 292, 2218, '2017-09-08', 21, 15);
INSERT INTO show_log VALUES (134, 'S452', 'evening', 'Hindi', 130, 6634, '2017-01-15', 8, 9);
INSERT INTO show_log VALUES (135, 'S674', 'morning', 'Czech', 561, 2054, '2016-01-04', 30, 18);
INSERT INTO show_log VALUES (136, 'S134', 'evening', 'Korean', 448, 713, '2019-04-22', 4, 6);
INSERT INTO show_log VALUES (137, 'S369', 'evening', 'Dutch', 466, 5806, '2023-04-13', 29, 9);
INSERT INTO show_log VALUES (138, 'S627', 'morning', 'Dutch', 206, 90, '2024-08-23', 24, 15);
INSERT INTO show_log VALUES (139, 'S325', 'late', 'Finnish', 563, 1220, '2023-09-23', 33, 14);
INSERT INTO show_log VALUES (140, 'S946', 'late', 'Finnish', 381, 1771, '2018-01-16', 40, 9);
INSERT INTO show_log VALUES (141, 'S187', 'late', 'Finnish', 379, 6446, '2017-08-06', 22, 4);
INSERT INTO show_log VALUES (142, 'S225', 'morning', 'Hindi', 569, 6082, '2022-09-02', 5, 17);
INSERT INTO show_log VALUES (143, 'S567', 'late', 'Czech', 12, 4152, '2025-10-02', 14, 3);
INSERT INTO show_log VALUES (144, 'S153', 'late', 'Korean', 29, 2457, '2016-11-03', 31, 4);
INSERT INTO show_log VALUES (145, 'S137', 'morning', 'Finnish', 43, 1474, '2016-12-16', 43, 2);
INSERT INTO show_log VALUES (146, 'S929', 'late', 'Czech', 332, 346, '2017-09-24', 8, 15);
INSERT INTO show_log VALUES (147, 'S306', 'evening', 'Czech', 268, 4480, '2018-06-27', 2, 7);
INSERT INTO show_log VALUES (148, 'S693', 'late', 'Korean', 70, 6226, '2024-02-15', 27, 20);
INSERT INTO show_log VALUES (149, 'S942', 'late', 'Finnish', 132, 6173, '2020-10-06', 36, 6);
INSERT INTO show_log VALUES (150, 'S894', 'morning', 'Finnish', 544, 4443, '2021-04-18', 1, 4);
