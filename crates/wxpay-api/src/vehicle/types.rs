// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AggregateLimitMode;
use super::AuditStatus;
use super::ChargingRuleType;
use super::DailyLimitType;
use super::DayType;
use super::EtcBindState;
use super::FeeLimitType;
use super::FirstChargeTimeMode;
use super::FirstDurationMode;
use super::FreePeriodCalculationMode;
use super::FreePeriodChargingMode;
use super::HolidayMode;
use super::ParkingLotType;
use super::ParkingServicePlateColor;
use super::PlateType;
use super::SegmentChargeMode;
use super::TimeRoundingType;
use super::VehicleType;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// An ETC contract with its binding state.
    pub answer EtcContract {
        always {}
        optional {
            /// Application id (发起签约的appid).
            appid: String,
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// The user's id within the service provider's application (用户在发起签约APP的标识).
            sp_openid: String,
            /// The sub-merchant's application id (子商户appid).
            sub_appid: String,
            /// The sub-merchant's number (特约商户号).
            sub_mchid: String,
            /// Contract number (ETC扣费授权协议号).
            contract_id: String,
            /// Binding state (ETC绑定状态).
            bind_state: EtcBindState,
            /// Plate number (绑定的车牌号).
            plate_number: String,
            /// The user's id within the sub-merchant's application (用户在发起签约子APP的标识).
            sub_openid: String,
        }
    }
}

wxpay_core::model! {
    /// An ETC transaction with its state and amounts.
    pub answer EtcTransaction {
        always {}
        optional {
            /// Merchant number (商户号).
            mchid: String,
            /// The sub-merchant's number (特约商户号).
            sub_mchid: String,
            /// Application id (商户appid).
            appid: String,
            /// The sub-merchant's application id (特约商户appid).
            sub_appid: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// WeChat Pay's order number (微信支付订单号).
            transaction_id: String,
            /// Extra data attached by the merchant (商户数据).
            attach: String,
            /// Trade type (交易类型).
            trade_type: String,
            /// Bank type (付款银行).
            bank_type: String,
            /// When it succeeded (支付完成时间).
            success_time: DateTime,
            /// Trade state (交易状态).
            trade_state: String,
            /// Description of the trade state (交易状态描述).
            trade_state_desc: String,
            /// The payer (支付者).
            payer: EtcPayer,
            /// Amount (订单金额).
            amount: EtcTransactionAmount,
            /// Device details (设备信息).
            device_info: EtcTransactionDeviceInfo,
            /// Details of the promotions (优惠详情).
            promotion_detail: Vec<EtcPromotionDetail>,
        }
    }
}

wxpay_core::model! {
    /// The parking that is paid for.
    pub shared ParkingInfo {
        required {
            /// Parking id (停车入场id). Required. At most 32 characters.
            parking_id: String,
            /// Plate number (车牌号). Required. At most 32 characters.
            plate_number: String,
            /// Plate color (车牌颜色). Required.
            plate_color: ParkingServicePlateColor,
            /// Start time (入场时间). Required.
            start_time: DateTime,
            /// End time (出场时间). Required.
            end_time: DateTime,
            /// Parking lot name (停车场名称). Required. At most 32 characters.
            parking_name: String,
            /// Duration charged for (计费时长). Required.
            charging_duration: i64,
            /// Device number (停车场设备id). Required. At most 32 characters.
            device_id: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// How a parking lot charges.
    pub shared ChargingRule {
        required {}
        optional {
            /// Rule type (收费规则类型).
            rule_type: ChargingRuleType,
            /// Type of the charge limit (收费金额限制类型).
            fee_limit_type: FeeLimitType,
            /// Type of the billing cycle (计费周期类型).
            daily_limit_type: DailyLimitType,
            /// How a part of an hour is rounded (不满一小时取整方式).
            time_rounding_type: TimeRoundingType,
            /// Free time after entry (入场免费时间).
            free_entry_duration: i64,
            /// Free time for leaving (出场免费时间).
            free_exit_duration: i64,
            /// Fixed interval charging rule (固定间隔模式规则).
            fixed_interval_rule: Vec<FixedIntervalRule>,
            /// Charging rule by segments of parking time (按时长分段统计模式规则).
            duration_segment_rule: Vec<DurationSegmentRule>,
            /// Charging rule by entry (按次模式规则).
            pre_entry_rule: Vec<PerEntryRule>,
            /// Holiday mode (节假日模式).
            holiday_mode: HolidayMode,
            /// Mode of the accumulated limit (累计限额模式).
            aggregate_limit_mode: AggregateLimitMode,
            /// Mode of the first charging time (首次计费时间模式).
            first_charge_time_mode: FirstChargeTimeMode,
        }
    }
}

wxpay_core::model! {
    /// An applyment for a parking lot with its audit state.
    pub answer ParkingLotApplication {
        always {}
        optional {
            /// Number of the parking lot application review (停车场进件审核单号). At most 64 characters.
            parking_lot_audit_no: String,
            /// Audit status (审核状态).
            audit_status: AuditStatus,
            /// When it was submitted (提交时间).
            submit_time: i64,
            /// Parking lot (停车场信息).
            parking_lot: AppliedParkingLot,
            /// Audit comment (审核意见).
            audit_comment: AuditComment,
        }
    }
}

wxpay_core::model! {
    /// The user who pays an ETC transaction.
    pub answer EtcPayer {
        always {}
        optional {
            /// The user's id within the service provider's application (用户在服务商APP的标识).
            sp_openid: String,
            /// The user's id within the sub-merchant's application (用户在特约商户APP的标识).
            sub_openid: String,
            /// The user's id within the application (付款用户OpenID). Described by SKIT; no official source confirms it.
            openid: String,
        }
    }
}

wxpay_core::model! {
    /// The amounts of an ETC transaction.
    pub answer EtcTransactionAmount {
        always {}
        optional {
            /// Total (订单金额). In fen.
            total: i64,
            /// Currency (货币类型).
            currency: String,
            /// Amount the user pays (用户实际支付金额). In fen.
            payer_total: i64,
            /// Discount (折扣).
            discount_total: i64,
        }
    }
}

wxpay_core::model! {
    /// The merchant's device in an ETC transaction.
    pub answer EtcTransactionDeviceInfo {
        always {}
        optional {
            /// Device number (商户端设备号).
            device_id: String,
            /// IP address of the device (商户端设备IP).
            device_ip: String,
        }
    }
}

wxpay_core::model! {
    /// A discount on an ETC transaction.
    pub answer EtcPromotionDetail {
        always {}
        optional {
            /// Coupon id (券ID).
            promotion_id: String,
            /// Name (优惠名称).
            name: String,
            /// Scope it applies to (优惠范围).
            scope: String,
            /// Kind (优惠类型).
            r#type = "type": String,
            /// Activity id (活动ID).
            activity_id: String,
            /// Amount (优惠券面额). In fen.
            amount: i64,
            /// Amount contributed by WeChat Pay (微信出资).
            wxpay_contribute: i64,
            /// Amount contributed by the merchant (商户出资).
            merchant_contribute: i64,
            /// Amount contributed by others (其他出资).
            other_contribute: i64,
        }
    }
}

wxpay_core::model! {
    /// The user who pays for parking.
    pub answer ParkingPayer {
        always {}
        optional {
            /// The user's id within the application (用户在appid下的标识). At most 32 characters.
            openid: String,
            /// The user's id within the sub-merchant's application (用户在sub\_appid下的标识). At most 32 characters.
            sub_openid: String,
        }
    }
}

wxpay_core::model! {
    /// The amounts of a parking transaction.
    pub answer ParkingTransactionAmount {
        always {}
        optional {
            /// Total (订单金额). In fen.
            total: i64,
            /// Currency (货币类型). At most 16 characters.
            currency: String,
            /// Amount the user pays (用户实际支付金额). In fen.
            payer_total: i64,
            /// Discount (折扣).
            discount_total: i64,
        }
    }
}

wxpay_core::model! {
    /// A charging rule by fixed intervals.
    pub shared FixedIntervalRule {
        required {}
        optional {
            /// Kind of date (日期类型).
            day_type: DayType,
            /// Start time (时段开始时间). At most 5 characters.
            start_time: String,
            /// End time (时段结束时间). At most 5 characters.
            end_time: String,
            /// Vehicle type (车辆类型).
            vehicle_type: VehicleType,
            /// Plate type (车牌类型).
            plate_type: PlateType,
            /// Length of the first charging period (首段收费时长).
            first_duration: i64,
            /// Charge for the first period (首段收费金额). In fen.
            first_amount: i64,
            /// Length of each charging interval (间隔收费时长).
            interval_duration: i64,
            /// Amount charged for each interval (间隔收费金额). In fen.
            interval_amount: i64,
            /// Most charged in the interval period (间隔时段收费封顶). In fen.
            interval_max_amount: i64,
            /// Most that can be charged in a day (单日最大收款金额). In fen.
            max_fee_per_day: i64,
            /// How the free period is charged (免费时段收取模式).
            free_period_charging_mode: FreePeriodChargingMode,
            /// How the free period is calculated (免费时段计算方式).
            free_period_calculation_mode: FreePeriodCalculationMode,
            /// Whether new energy vehicles park free (新能源是否免停).
            is_green_vehicle_free_parking: bool,
            /// How the first period is charged (首段收费模式).
            first_duration_mode: FirstDurationMode,
        }
    }
}

wxpay_core::model! {
    /// A charging rule by segments of the parking time.
    pub shared DurationSegmentRule {
        required {}
        optional {
            /// Kind of date (日期类型).
            day_type: DayType,
            /// Start time (时段开始时间). At most 5 characters.
            start_time: String,
            /// End time (时段结束时间). At most 5 characters.
            end_time: String,
            /// Vehicle type (车辆类型).
            vehicle_type: VehicleType,
            /// Plate type (车牌类型).
            plate_type: PlateType,
            /// Charging mode (收费模式).
            charge_mode: SegmentChargeMode,
            /// Start of the parking duration (停车时长起始).
            duration_from: i64,
            /// End of the parking duration (停车时长结束).
            duration_to: i64,
            /// Fixed charge (固定收费金额). In fen.
            fixed_amount: i64,
            /// Interval period (间隔时段).
            interval_min: i64,
            /// Amount charged for each interval (间隔收费金额). In fen.
            interval_amount: i64,
            /// Most charged in the interval period (间隔时段收费封顶). In fen.
            interval_max_amount: i64,
            /// Most that can be charged in a day (单日最大收款金额). In fen.
            max_fee_per_day: i64,
        }
    }
}

wxpay_core::model! {
    /// A charging rule per entry.
    pub shared PerEntryRule {
        required {}
        optional {
            /// Kind of date (日期类型).
            day_type: DayType,
            /// Start time (时段开始时间). At most 5 characters.
            start_time: String,
            /// End time (时段结束时间). At most 5 characters.
            end_time: String,
            /// Vehicle type (车辆类型).
            vehicle_type: VehicleType,
            /// Plate type (车牌类型).
            plate_type: PlateType,
            /// Amount (收费金额). In fen.
            amount: i64,
            /// Most that can be charged in a day (单日最大收款金额). In fen.
            max_fee_per_day: i64,
        }
    }
}

wxpay_core::model! {
    /// The parking lot in a queried applyment.
    pub answer AppliedParkingLot {
        always {}
        optional {
            /// Parking lot name (停车场名称). At most 128 characters.
            parking_lot_name: String,
            /// The merchant's own parking lot id (商户停车场ID). At most 64 characters.
            out_parking_lot_id: String,
            /// Parking lot address (停车场地址). At most 256 characters.
            parking_lot_address: String,
            /// Longitude (停车场经度). At most 16 characters.
            longitude: String,
            /// Latitude (停车场纬度). At most 16 characters.
            latitude: String,
            /// Parking lot type (停车场类型).
            parking_lot_type: ParkingLotType,
            /// Phone number (客服联系电话). At most 20 characters.
            phone_number: String,
            /// Address of the fee notice board photo (收费告示牌url). At most 512 characters.
            parking_sign_url: String,
            /// Discount wording of the parking lot (停车场优惠文案). At most 128 characters.
            notification_text_list: Vec<String>,
            /// Application id of the payment mini program (商家支付小程序appid). At most 32 characters.
            payment_mini_prog_appid: String,
            /// Path of the merchant's payment page (商家支付路径). At most 256 characters.
            payment_path: String,
            /// Application id of the parking order mini program (商家停车订单小程序appid). At most 32 characters.
            parking_order_mini_prog_appid: String,
            /// Path of the merchant's parking order page (商家停车订单路径). At most 256 characters.
            parking_order_path: String,
            /// Charging rule (计费规则).
            charging_rule: ChargingRule,
        }
    }
}

wxpay_core::model! {
    /// The auditor's comments and recommendation.
    pub answer AuditComment {
        always {}
        optional {
            /// Fields (字段审核意见列表).
            fields: Vec<FieldComment>,
            /// Suggestion for improvement (改进建议). At most 512 characters.
            recommendation: String,
        }
    }
}

wxpay_core::model! {
    /// The auditor's comment on one field.
    pub answer FieldComment {
        always {}
        optional {
            /// Field name (字段名). At most 128 characters.
            field: String,
            /// Comment (审核意见). At most 512 characters.
            comment: String,
        }
    }
}

wxpay_core::model! {
    /// The result of a call of the parking service.
    pub answer ParkingReply {
        always {}
        optional {
            /// Code (响应码). At most 32 characters.
            code: String,
            /// Message (返回信息). At most 256 characters.
            message: String,
        }
    }
}
