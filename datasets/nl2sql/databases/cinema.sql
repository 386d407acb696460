CREATE TABLE t_films (
  k_film INTEGER PRIMARY KEY,
  c_film_label TEXT NOT NULL,
  c_film_type TEXT NOT NULL,
  c_age_rating TEXT NOT NULL,
  c_budget INTEGER NOT NULL,
  c_running_time INTEGER NOT NULL,
  c_premiere_date TEXT NOT NULL
);
INSERT INTO t_films VALUES (1, 'Stolen Parade', 'comedy', 'G', 1030, 72, '1995-06-17');
INSERT INTO t_films VALUES (2, 'Final Kingdom', 'horror', 'T', 2642, 185, '1971-06-12');
INSERT INTO t_films VALUES (3, 'Midnight Voyage', 'horror', 'A', 8639, 71, '1983-12-22');
INSERT INTO t_films VALUES (4, 'Stolen Voyage', 'western', 'G', 2846, 191, '1968-09-19');
INSERT INTO t_films VALUES (5, 'Crimson Voyage', 'horror', 'A', 1755, 162, '2004-05-15');
INSERT INTO t_films VALUES (6, 'Final Echo', 'drama', 'G', 2557, 162, '1970-04-24');
INSERT INTO t_films VALUES (7, 'Gentle Parade', 'drama', 'G', 3474, 145, '2013-12-07');
INSERT INTO t_films VALUES (8, 'Final Promise', 'horror', 'T', 6007, 77, '1991-08-01');
INSERT INTO t_films VALUES (9, 'Crimson Promise', 'drama', 'G', 8318, 205, '1986-08-13');
INSERT INTO t_films VALUES (10, 'Stolen Echo', 'musical', 'A', 8677, 144, '1987-12-08');
INSERT INTO t_films VALUES (11, 'Crimson Stranger', 'horror', 'T', 4995, 160, '2013-12-26');
INSERT INTO t_films VALUES (12, 'Gentle Echo', 'drama', 'A', 8424, 94, '2022-09-01');
INSERT INTO t_films VALUES (13, 'Stolen Stranger', 'drama', 'G', 2320, 108, '1967-12-27');
INSERT INTO t_films VALUES (14, 'Electric Stranger', 'drama', 'G', 1636, 119, '2010-10-05');
INSERT INTO t_films VALUES (15, 'Stolen Promise', 'musical', 'G', 2387, 138, '1986-12-28');
INSERT INTO t_films VALUES (16, 'Electric Voyage', 'horror', 'T', 2815, 203, '1993-10-19');
INSERT INTO t_films VALUES (17, 'Crimson Parade', 'horror', 'A', 1051, 209, '1985-04-09');
INSERT INTO t_films VALUES (18, 'Final Voyage', 'musical', 'T', 837, 118, '2000-05-28');
INSERT INTO t_films VALUES (19, 'Savage Horizon', 'musical', 'G', 8216, 154, '1969-04-24');
INSERT INTO t_films VALUES (20, 'Midnight Horizon', 'musical', 'A', 636, 120, '1986-07-15');
INSERT INTO t_films VALUES (21, 'Gentle Kingdom', 'horror', 'G', 2118, 134, '2021-10-05');
INSERT INTO t_films VALUES (22, 'Endless Horizon', 'horror', 'A', 6394, 113, '1986-03-07');
INSERT INTO t_films VALUES (23, 'Savage Parade', 'western', 'G', 825, 83, '1987-04-27');
INSERT INTO t_films VALUES (24, 'Savage Echo', 'drama', 'G', 2014, 72, '1990-11-07');
INSERT INTO t_films VALUES (25, 'Midnight Echo', 'drama', 'A', 6738, 190, '1968-02-06');
INSERT INTO t_films VALUES (26, 'Final Parade', 'musical', 'A', 766, 167, '1960-06-15');
INSERT INTO t_films VALUES (27, 'Endless Stranger', 'musical', 'T', 7165, 167, '1990-06-16');
INSERT INTO t_films VALUES (28, 'Gentle Promise', 'drama', 'G', 8683, 85, '2018-03-15');
INSERT INTO t_films VALUES (29, 'Crimson Horizon', 'musical', 'G', 6995, 209, '1981-02-04');
INSERT INTO t_films VALUES (30, 'Midnight Stranger', 'western', 'G', 3661, 135, '1980-11-09');
INSERT INTO t_films VALUES (31, 'Savage Promise', 'drama', 'G', 1721, 80, '1960-10-25');
INSERT INTO t_films VALUES (32, 'Crimson Kingdom', 'horror', 'T', 6570, 134, '1970-02-09');
INSERT INTO t_films VALUES (33, 'Gentle Stranger', 'drama', 'A', 7831, 174, '1981-03-09');
INSERT INTO t_films VALUES (34, 'Savage Kingdom', 'western', 'G', 7658, 161, '2011-02-25');
INSERT INTO t_films VALUES (35, 'Crimson Echo', 'horror', 'A', 7660, 169, '1986-09-26');
INSERT INTO t_films VALUES (36, 'Endless Promise', 'comedy', 'T', 8835, 202, '2023-09-21');
INSERT INTO t_films VALUES (37, 'Savage Voyage', 'western', 'G', 7971, 162, '2020-09-04');
INSERT INTO t_films VALUES (38, 'Electric Promise', 'musical', 'G', 4355, 204, '1960-04-06');
INSERT INTO t_films VALUES (39, 'Endless Kingdom', 'horror', 'T', 672, 157, '2021-11-27');
INSERT INTO t_films VALUES (40, 'Stolen Kingdom', 'comedy', 'G', 1704, 127, '1971-04-07');
INSERT INTO t_films VALUES (41, 'Midnight Promise', 'horror', 'G', 7268, 85, '1967-11-18');
INSERT INTO t_films VALUES (42, 'Gentle Horizon', 'drama', 'G', 6395, 110, '1962-04-14');
INSERT INTO t_films VALUES (43, 'Stolen Horizon', 'musical', 'G', 7748, 180, '2001-06-05');
INSERT INTO t_films VALUES (44, 'Electric Horizon', 'drama', 'A', 864, 98, '2010-01-13');
CREATE TABLE t_halls (
  k_hall INTEGER PRIMARY KEY,
  c_hall_label TEXT NOT NULL,
  c_screen_type TEXT NOT NULL,
  c_storey TEXT NOT NULL,
  c_number_of_seats INTEGER NOT NULL,
  c_loudness INTEGER NOT NULL
);
INSERT INTO t_halls VALUES (1, 'Pearl Lounge', 'standard', 'basement', 449, 104);
INSERT INTO t_halls VALUES (2, 'Pearl Box', 'standard', 'basement', 613, 90);
INSERT INTO t_halls VALUES (3, 'Amber Room', 'laser', 'basement', 182, 80);
INSERT INTO t_halls VALUES (4, 'Ruby Studio', 'laser', 'basement', 449, 95);
INSERT INTO t_halls VALUES (5, 'Onyx Room', 'standard', 'ground', 272, 111);
INSERT INTO t_halls VALUES (6, 'Topaz Room', 'standard', 'basement', 549, 91);
INSERT INTO t_halls VALUES (7, 'Pearl Stage', 'standard', 'basement', 244, 93);
INSERT INTO t_halls VALUES (8, 'Amber Stage', 'dome', 'basement', 536, 62);
INSERT INTO t_halls VALUES (9, 'Ruby Room', 'laser', 'basement', 74, 97);
INSERT INTO t_halls VALUES (10, 'Ruby Stage', 'laser', 'basement', 437, 104);
INSERT INTO t_halls VALUES (11, 'Amber Lounge', 'laser', 'basement', 122, 64);
INSERT INTO t_halls VALUES (12, 'Ruby Lounge', 'laser', 'basement', 595, 62);
INSERT INTO t_halls VALUES (13, 'Onyx Lounge', 'standard', 'basement', 397, 69);
INSERT INTO t_halls VALUES (14, 'Topaz Box', 'dome', 'basement', 158, 74);
INSERT INTO t_halls VALUES (15, 'Onyx Box', 'standard', 'basement', 550, 116);
INSERT INTO t_halls VALUES (16, 'Ruby Box', 'dome', 'basement', 371, 112);
INSERT INTO t_halls VALUES (17, 'Topaz Lounge', 'laser', 'basement', 522, 93);
INSERT INTO t_halls VALUES (18, 'Amber Studio', 'standard', 'ground', 78, 70);
INSERT INTO t_halls VALUES (19, 'Amber Box', 'laser', 'upper', 474, 80);
INSERT INTO t_halls VALUES (20, 'Pearl Room', 'laser', 'basement', 325, 103);
CREATE TABLE t_screenings (
  k_screening INTEGER PRIMARY KEY,
  c_screening_label TEXT NOT NULL,
  c_time_slot TEXT NOT NULL,
  c_spoken_language TEXT NOT NULL,
  c_tickets_sold INTEGER NOT NULL,
  c_takings INTEGER NOT NULL,
  c_screening_date TEXT NOT NULL,
  k_film INTEGER NOT NULL,
  k_hall INTEGER NOT NULL,
  FOREIGN KEY (k_film) REFERENCES t_films(k_film),
  FOREIGN KEY (k_hall) REFERENCES t_halls(k_hall)
);
INSERT INTO t_screenings VALUES (1, 'S427', 'late', 'Czech', 141, 3818, '2018-04-19', 16, 10);
INSERT INTO t_screenings VALUES (2, 'S196', 'evening', 'Dutch', 175, 7786, '2016-10-28', 5, 6);
INSERT INTO t_screenings VALUES (3, 'S650', 'late', 'Hindi', 411, 6834, '2016-04-28', 29, 20);
INSERT INTO t_screenings VALUES (4, 'S935', 'matinee', 'Czech', 391, 2609, '2025-12-10', 18, 16);
INSERT INTO t_screenings VALUES (5, 'S366', 'morning', 'Czech', 115, 6549, '2020-09-28', 3, 3);
INSERT INTO t_screenings VALUES (6, 'S866', 'late', 'Korean', 529, 5149, '2018-01-01', 29, 5);
INSERT INTO t_screenings VALUES (7, 'S381', 'morning', 'Czech', 482, 1015, '2023-01-11', 43, 4);
INSERT INTO t_screenings VALUES (8, 'S806', 'late', 'Czech', 149, 6867, '2018-05-04', 16, 1);
INSERT INTO t_screenings VALUES (9, 'S907', 'morning', 'Hindi', 142, 1270, '2023-03-01', 34, 18);
INSERT INTO t_screenings VALUES (10, 'S657', 'evening', 'Dutch', 168, 5871, '2023-08-21', 42, 7);
INSERT INTO t_screenings VALUES (11, 'S849', 'late', 'Korean', 371, 6756, '2019-03-22', 18, 3);
INSERT INTO t_screenings VALUES (12, 'S303', 'late', 'Finnish', 263, 3849, '2020-08-22', 33, 4);
INSERT INTO t_screenings VALUES (13, 'S970', 'morning', 'Czech', 31, 4796, '2024-10-04', 41, 1);
INSERT INTO t_screenings VALUES (14, 'S939', 'matinee', 'Hindi', 312, 2222, '2025-01-03', 41, 15);
INSERT INTO t_screenings VALUES (15, 'S871', 'evening', 'Dutch', 16, 500, '2016-04-01', 12, 19);
INSERT INTO t_screenings VALUES (16, 'S913', 'late', 'Finnish', 86, 6474, '2016-03-24', 18, 10);
INSERT INTO t_screenings VALUES (17, 'S599', 'morning', 'Korean', 93, 4223, '2023-08-03', 18, 15);
INSERT INTO t_screenings VALUES (18, 'S542', 'late', 'Czech', 392, 1981, '2022-07-20', 8, 20);
INSERT INTO t_screenings VALUES (19, 'S574', 'late', 'Dutch', 140, 195, '2016-08-26', 22, 16);
INSERT INTO t_screenings VALUES (20, 'S868', 'matinee', 'Dutch', 79, 1496, '2021-07-15', 5, 5);
INSERT INTO t_screenings VALUES (21, 'S289', 'morning', 'Hindi', 261, 288, '2022-11-12', 18, 19);
INSERT INTO t_screenings VALUES (22, 'S643', 'late', 'Czech', 356, 420, '2016-09-02', 12, 19);
INSERT INTO t_screenings VALUES (23, 'S106', 'late', 'Hindi', 53, 7375, '2022-02-05', 20, 16);
INSERT INTO t_screenings VALUES (24, 'S585', 'matinee', 'Dutch', 471, 7454, '2025-04-04', 8, 3);
INSERT INTO t_screenings VALUES (25, 'S361', 'late', 'Finnish', 438, 4521, '2021-08-16', 6, 19);
INSERT INTO t_screenings VALUES (26, 'S294', 'late', 'Hindi', 19, 7416, '2020-02-02', 34, 6);
INSERT INTO t_screenings VALUES (27, 'S624', 'matinee', 'Czech', 360, 307, '2018-07-21', 26, 20);
INSERT INTO t_screenings VALUES (28, 'S794', 'late', 'Korean', 120, 1262, '2017-02-28', 41, 20);
INSERT INTO t_screenings VALUES (29, 'S101', 'matinee', 'Hindi', 429, 3220, '2021-02-23', 2, 15);
INSERT INTO t_screenings VALUES (30, 'S444', 'evening', 'Finnish', 440, 5917, '2021-05-11', 22, 16);
INSERT INTO t_screenings VALUES (31, 'S319', 'morning', 'Korean', 51, 1049, '2022-09-06', 11, 1);
INSERT INTO t_screenings VALUES (32, 'S342', 'matinee', 'Hindi', 511, 3694, '2024-07-08', 24, 20);
INSERT INTO t_screenings VALUES (33, 'S524', 'morning', 'Czech', 68, 140, '2019-08-16', 35, 7);
INSERT INTO t_screenings VALUES (34, 'S826', 'matinee', 'Finnish', 151, 6578, '2024-03-08', 21, 1);
INSERT INTO t_screenings VALUES (35, 'S601', 'morning', 'Czech', 196, 477, '2017-09-12', 19, 19);
INSERT INTO t_screenings VALUES (36, 'S311', 'late', 'Korean', 89, 104, '2016-11-14', 38, 14);
INSERT INTO t_screenings VALUES (37, 'S179', 'matinee', 'Czech', 294, 1178, '2022-01-02', 11, 10);
INSERT INTO t_screenings VALUES (38, 'S772', 'matinee', 'Czech', 74, 5207, '2022-07-06', 35, 4);
INSERT INTO t_screenings VALUES (39, 'S721', 'morning', 'Finnish', 418, 7743, '2020-12-12', 41, 9);
INSERT INTO t_screenings VALUES (40, 'S861', 'evening', 'Czech', 123, 4960, '2018-10-15', 16, 6);
INSERT INTO t_screenings VALUES (41, 'S626', 'late', 'Dutch', 357, 7666, '2020-08-18', 40, 1);
INSERT INTO t_screenings VALUES (42, 'S446', 'morning', 'Hindi', 155, 743, '2023-07-19', 2, 4);
INSERT INTO t_screenings VALUES (43, 'S135', 'matinee', 'Czech', 509, 3991, '2017-08-14', 2, 6);
INSERT INTO t_screenings VALUES (44, 'S937', 'morning', 'Finnish', 496, 5701, '2023-01-05', 19, 20);
INSERT INTO t_screenings VALUES (45, 'S391', 'morning', 'Czech', 503, 7174, '2023-03-23', 19, 8);
INSERT INTO t_screenings VALUES (46, 'S436', 'late', 'Hindi', 243, 1083, '2020-02-25', 17, 3);
INSERT INTO t_screenings VALUES (47, 'S944', 'morning', 'Hindi', 467, 5689, '2017-02-08', 18, 4);
INSERT INTO t_screenings VALUES (48, 'S296', 'late', 'Dutch', 351, 1628, '2023-11-09', 39, 4);
INSERT INTO t_screenings VALUES (49, 'S582', 'morning', 'Korean', 342, 2298, '2025-12-04', 11, 4);
INSERT INTO t_screenings VALUES (50, 'S142', 'morning', 'Dutch', 185, 2648, '2018-03-17', 32, 6);
INSERT INTO t_screenings VALUES (51, 'S102', 'matinee', 'Finnish', 543, 5127, '2025-06-25', 20, 18);
INSERT INTO t_screenings VALUES (52, 'S741', 'late', 'Dutch', 268, 2749, '2018-11-08', 20, 14);
INSERT INTO t_screenings VALUES (53, 'S529', 'morning', 'Dutch', 129, 6594, '2024-02-06', 37, 3);
INSERT INTO t_screenings VALUES (54, 'S457', 'matinee', 'Czech', 205, 5924, '2024-08-08', 41, 4);
INSERT INTO t_screenings VALUES (55, 'S330', 'late', 'Czech', 334, 1249, '2018-02-21', 35, 15);
INSERT INTO t_screenings VALUES (56, 'S632', 'late', 'Korean', 395, 2055, '2018-09-28', 19, 1);
INSERT INTO t_screenings VALUES (57, 'S912', 'late', 'Finnish', 417, 4028, '2025-04-19', 29, 1);
INSERT INTO t_screenings VALUES (58, 'S136', 'morning', 'Dutch', 356, 1189, '2021-08-02', 3, 10);
INSERT INTO t_screenings VALUES (59, 'S923', 'late', 'Hindi', 541, 2554, '2018-04-07', 21, 6);
INSERT INTO t_screenings VALUES (60, 'S124', 'matinee', 'Czech', 502, 4854, '2018-09-19', 34, 12);
INSERT INTO t_screenings VALUES (61, 'S770', 'late', 'Korean', 257, 3247, '2017-12-06', 18, 15);
INSERT INTO t_screenings VALUES (62, 'S603', 'matinee', 'Finnish', 425, 3233, '2025-10-16', 29, 14);
INSERT INTO t_screenings VALUES (63, 'S300', 'late', 'Korean', 446, 1614, '2023-12-24', 36, 3);
INSERT INTO t_screenings VALUES (64, 'S622', 'morning', 'Czech', 263, 3574, '2023-12-12', 27, 20);
INSERT INTO t_screenings VALUES (65, 'S250', 'matinee', 'Dutch', 64, 7079, '2022-03-10', 29, 19);
INSERT INTO t_screenings VALUES (66, 'S349', 'late', 'Dutch', 463, 1404, '2025-10-20', 5, 7);
INSERT INTO t_screenings VALUES (67, 'S563', 'matinee', 'Korean', 16, 5733, '2025-07-27', 2, 4);
INSERT INTO t_screenings VALUES (68, 'S671', 'morning', 'Dutch', 384, 7771, '2020-06-17', 37, 14);
INSERT INTO t_screenings VALUES (69, 'S258', 'evening', 'Finnish', 574, 5114, '2025-08-27', 43, 5);
INSERT INTO t_screenings VALUES (70, 'S838', 'late', 'Finnish', 293, 503, '2020-01-08', 20, 16);
INSERT INTO t_screenings VALUES (71, 'S888', 'late', 'Dutch', 196, 3907, '2019-12-20', 15, 2);
INSERT INTO t_screenings VALUES (72, 'S881', 'late', 'Dutch', 21, 4063, '2022-06-08', 16, 19);
INSERT INTO t_screenings VALUES (73, 'S984', 'late', 'Hindi', 306, 2096, '2025-11-28', 5, 9);
INSERT INTO t_screenings VALUES (74, 'S302', 'late', 'Czech', 533, 2893, '2024-07-15', 16, 1);
INSERT INTO t_screenings VALUES (75, 'S423', 'morning', 'Hindi', 557, 1752, '2022-08-19', 24, 16);
INSERT INTO t_screenings VALUES (76, 'S281', 'late', 'Dutch', 315, 2114, '2021-02-25', 35, 19);
INSERT INTO t_screenings VALUES (77, 'S982', 'morning', 'Dutch', 421, 5172, '2017-08-25', 26, 3);
INSERT INTO t_screenings VALUES (78, 'S212', 'morning', 'Czech', 562, 5524, '2023-10-26', 19, 12);
INSERT INTO t_screenings VALUES (79, 'S715', 'late', 'Dutch', 581, 1928, '2018-10-05', 24, 20);
INSERT INTO t_screenings VALUES (80, 'S749', 'late', 'Czech', 520, 2047, '2023-01-05', 19, 20);
INSERT INTO t_screenings VALUES (81, 'S527', 'morning', 'Finnish', 117, 2127, '2021-10-09', 2, 8);
INSERT INTO t_screenings VALUES (82, 'S950', 'late', 'Finnish', 125, 4115, '2022-02-24', 18, 12);
INSERT INTO t_screenings VALUES (83, 'S518', 'matinee', 'Finnish', 196, 6130, '2020-10-27', 18, 17);
INSERT INTO t_screenings VALUES (84, 'S791', 'late', 'Korean', 555, 6299, '2021-09-16', 35, 7);
INSERT INTO t_screenings VALUES (85, 'S646', 'late', 'Dutch', 244, 2045, '2017-11-06', 41, 6);
INSERT INTO t_screenings VALUES (86, 'S432', 'matinee', 'Czech', 211, 6542, '2016-12-03', 43, 10);
INSERT INTO t_screenings VALUES (87, 'S575', 'morning', 'Dutch', 290, 3374, '2022-06-03', 18, 4);
INSERT INTO t_screenings VALUES (88, 'S495', 'late', 'Czech', 95, 3955, '2022-03-14', 34, 4);
INSERT INTO t_screenings VALUES (89, 'S363', 'matinee', 'Hindi', 426, 1315, '2016-10-15', 34, 18);
INSERT INTO t_screenings VALUES (90, 'S230', 'morning', 'Dutch', 315, 6057, '2023-07-17', 42, 1);
INSERT INTO t_screenings VALUES (91, 'S269', 'late', 'Hindi', 374, 2896, '2016-02-20', 34, 3);
INSERT INTO t_screenings VALUES (92, 'S700', 'morning', 'Korean', 555, 3067, '2023-12-27', 16, 16);
INSERT INTO t_screenings VALUES (93, 'S752', 'late', 'Czech', 483, 548, '2024-01-12', 17, 11);
INSERT INTO t_screenings VALUES (94, 'S893', 'late', 'Czech', 408, 707, '2023-05-19', 35, 20);
INSERT INTO t_screenings VALUES (95, 'S167', 'morning', 'Czech', 376, 7372, '2021-11-19', 2, 10);
INSERT INTO t_screenings VALUES (96, 'S776', 'late', 'Czech', 281, 1259, '2022-07-13', 36, 6);
INSERT INTO t_screenings VALUES (97, 'S629', 'late', 'Czech', 312, 4071, '2022-07-18', 29, 19);
INSERT INTO t_screenings VALUES (98, 'S492', 'late', 'Czech', 227, 3082, '2022-06-22', 5, 12);
INSERT INTO t_screenings VALUES (99, 'S520', 'matinee', 'Hindi', 590, 7128, '2024-02-25', 24, 6);
INSERT INTO t_screenings VALUES (100, 'S946', 'matinee', 'Dutch', 554, 6061, '2017-05-18', 32, 8);
INSERT INTO t_screenings VALUES (101, 'S173', 'matinee', 'Finnish', 10, 1834, '2020-12-14', 16, 3);
INSERT INTO t_screenings VALUES (102, 'S383', 'evening', 'Dutch', 118, 145, '2023-08-22', 15, 4);
INSERT INTO t_screenings VALUES (103, 'S571', 'late', 'Czech', 21, 5270, '2022-08-25', 39, 16);
INSERT INTO t_screenings VALUES (104, 'S402', 'matinee', 'Hindi', 371, 1390, '2020-02-04', 39, 1);
INSERT INTO t_screenings VALUES (105, 'S216', 'matinee', 'Finnish', 369, 1600, '2022-01-01', 20, 15);
INSERT INTO t_screenings VALUES (106, 'S854', 'matinee', 'Hindi', 41, 360, '2022-09-02', 43, 20);
INSERT INTO t_screenings VALUES (107, 'S248', 'late', 'Finnish', 448, 7268, '2021-11-09', 37, 16);
INSERT INTO t_screenings VALUES (108, 'S945', 'matinee', 'Dutch', 555, 123, '2022-08-20', 41, 12);
INSERT INTO t_screenings VALUES (109, 'S399', 'late', 'Finnish', 225, 4266, '2019-06-04', 19, 19);
INSERT INTO t_screenings VALUES (110, 'S341', 'late', 'Hindi', 186, 774, '2022-04-09', 6, 8);
INSERT INTO t_screenings VALUES (111, 'S764', 'morning', 'Hindi', 367, 1581, '2025-07-19', 22, 11);
INSERT INTO t_screenings VALUES (112, 'S886', 'morning', 'Korean', 588, 273, '2022-09-07', 20, 4);
INSERT INTO t_screenings VALUES (113, 'S478', 'late', 'Korean', 437, 3955, '2017-09-07', 41, 19);
INSERT INTO t_screenings VALUES (114, 'S228', 'late', 'Finnish', 482, 7460, '2019-09-26', 10, 10);
INSERT INTO t_screenings VALUES (115, 'S180', 'morning', 'Finnish', 240, 4308, '2024-01-26', 22, 4);
INSERT INTO t_screenings VALUES (116, 'S309', 'late', 'Finnish', 70, 4060, '2020-09-16', 26, 3);
INSERT INTO t_screenings VALUES (117, 'S827', 'matinee', 'Finnish', 119, 135, '2021-09-09', 39, 19);
INSERT INTO t_screenings VALUES (118, 'S870', 'late', 'Czech', 14, 1686, '2016-02-24', 34, 5);
INSERT INTO t_screenings VALUES (119, 'S837', 'matinee', 'Finnish', 112, 2526, '2025-09-24', 36, 1);
INSERT INTO t_screenings VALUES (120, 'S326', 'matinee', 'Finnish', 70, 4896, '2023-09-19', 13, 6);
INSERT INTO t_screenings VALUES (121, 'S977', 'morning', 'Czech', 498, 6088, '2025-01-16', 39, 19);
INSERT INTO t_screenings VALUES (122, 'S989', 'late', 'Finnish', 325, 5521, '2024-04-13', 41, 12);
INSERT INTO t_screenings VALUES (123, 'S666', 'evening', 'Czech', 359, 4944, '2024-06-15', 8, 11);
INSERT INTO t_screenings VALUES (124, 'S429', 'matinee', 'Hindi', 557, 454, '2025-09-05', 13, 3);
INSERT INTO t_screenings VALUES (125, 'S262', 'late', 'Finnish', 509, 6717, '2020-08-10', 11, 16);
INSERT INTO t_screenings VALUES (126, 'S138', 'matinee', 'Czech', 223, 493, '2023-09-17', 18, 18);
INSERT INTO t_screenings VALUES (127, 'S903', 'matinee', 'Hindi', 476, 5603, '2016-05-13', 41, 3);
INSERT INTO t_screenings VALUES (128, 'S609', 'late', 'Korean', 90, 3676, '2021-04-10', 16, 8);
INSERT INTO t_screenings VALUES (129, 'S956', 'matinee', 'Czech', 109, 740, '2024-03-08', 41, 16);
INSERT INTO t_screenings VALUES (130, 'S307', 'evening', 'Finnish', 287, 6774, '2016-06-17', 3, 17);
INSERT INTO t_screenings VALUES (131, 'S839', 'morning', 'Czech', 382, 2135, '2016-03-24', 18, 7);
INSERT INTO t_screenings VALUES (132, 'S414', 'morning', 'Hindi', 278, 2614, '2021-08-09', 13, 6);
INSERT INTO t_screenings VALUES (133, 'S260', 'matinee', 'Korean', 261, 6550, '2019-07-11', 34, 3);
INSERT INTO t_screenings VALUES (134, 'S371', 'late', 'Czech', 216, 3921, '2023-10-03', 19, 11);
INSERT INTO t_screenings VALUES (135, 'S507', 'matinee', 'Czech', 333, 329, '2023-09-15', 34, 16);
INSERT INTO t_screenings VALUES (136, 'S680', 'morning', 'Hindi', 284, 6310, '2023-02-21', 29, 2);
INSERT INTO t_screenings VALUES (137, 'S323', 'matinee', 'Czech', 92, 1101, '2016-10-16', 29, 16);
INSERT INTO t_screenings VALUES (138, 'S560', 'matinee', 'Hindi', 408, 2681, '2025-11-24', 41, 1);
INSERT INTO t_screenings VALUES (139, 'S514', 'matinee', 'Korean', 540, 6481, '2019-11-04', 43, 11);
INSERT INTO t_screenings VALUES (140, 'S720', 'matinee', 'Korean', 221, 3185, '2018-11-19', 24, 11);
INSERT INTO t_screenings VALUES (141, 'S312', 'morning', 'Finnish', 573, 4711, '2019-10-28', 39, 6);
INSERT INTO t_screenings VALUES (142, 'S779', 'morning', 'Czech', 184, 169, '2024-09-04', 41, 6);
INSERT INTO t_screenings VALUES (143, 'S980', 'matinee', 'Czech', 351, 2807, '2022-10-18', 13, 16);
INSERT INTO t_screenings VALUES (144, 'S256', 'evening', 'Czech', 246, 5730, '2020-10-12', 29, 1);
INSERT INTO t_screenings VALUES (145, 'S832', 'late', 'Korean', 28, 3804, '2016-10-26', 35, 16);
INSERT INTO t_screenings VALUES (146, 'S852', 'evening', 'Czech', 293, 1061, '2021-11-17', 34, 3);
INSERT INTO t_screenings VALUES (147, 'S364', 'morning', 'Czech', 554, 1751, '2022-10-06', 10, 6);
INSERT INTO t_screenings VALUES (148, 'S983', 'matinee', 'Finnish', 286, 5337, '2019-01-16', 39, 14);
INSERT INTO t_screenings VALUES (149, 'S683', 'morning', 'Dutch', 292, 6092, '2025-01-10', 41, 4);
INSERT INTO t_screenings VALUES (150, 'S508', 'late', 'Dutch', 447, 3557, '2021-04-10', 30, 10);
