// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizedBusinessType;
use super::AwardType;
use super::BackgroundColor;
use super::DeliveryPurpose;
use super::DeliveryUserCategory;
use super::MerchantOption;
use super::PartnerType;
use super::PaymentMethod;
use super::PaymentScene;
use super::SendContent;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// An upload task with its state and counts.
    pub answer BankPackageTask {
        always {}
        optional {
            /// Bank type (银行类型).
            bank_type: String,
            /// When it was created (创建上传任务的时间).
            create_time: DateTime,
            /// Number that failed (失败数).
            fail_count: i64,
            /// File name (文件名).
            filename: String,
            /// Number package id (号码包id).
            package_id: String,
            /// Status (任务状态).
            status: String,
            /// Number that succeeded (成功数).
            success_count: i64,
            /// Number of WeChat users matched (匹配成功的微信用户数).
            success_user_count: i64,
            /// Task id (上传任务).
            task_id: String,
            /// When it was last updated (上传任务最近一次更新的时间).
            update_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// The order that qualifications are locked or unlocked for.
    pub request OrderInformation {
        required {}
        optional {
            /// The payer's id within the application (支付订单的微信用户OpenID). Sources differ on whether it is required.
            payer_openid: String,
            /// The merchant's own order number (商户订单号). Sources differ on whether it is required.
            out_trade_no: String,
            /// Total amount of the order (订单总金额). Sources differ on whether it is required. In fen.
            total_fee: i64,
            /// Store id (门店ID). Sources differ on whether it is required.
            store_id: String,
            /// Merchant number of the store (门店商户号). Sources differ on whether it is required.
            store_merchant_id: String,
        }
    }
}

wxpay_core::model! {
    /// The qualifications that succeeded and those that failed.
    pub answer QualificationResult {
        always {}
        optional {
            /// Message returned.
            return_message: String,
            /// Ids of the qualifications that failed to lock (锁定失败的资格ID列表).
            failed_qualification_ids: Vec<String>,
            /// Ids of the qualifications locked (锁定成功的资格ID列表).
            succeed_qualification_ids: Vec<String>,
        }
    }
}

wxpay_core::model! {
    /// A sales representative, known by openid.
    pub shared Representative {
        required {
            /// The user's id within the application (业务代理的OpenID). Required.
            openid: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// A store of a retail store activity.
    pub shared RetailStore {
        required {}
        optional {
            /// Store code (门店编码).
            store_code: String,
            /// Store name (门店名称).
            store_name: String,
        }
    }
}

wxpay_core::model! {
    /// A partner: an app or a merchant.
    pub shared Partner {
        required {
            /// Kind (合作方类别). Required.
            r#type = "type": PartnerType,
        }
        optional {
            /// Application id (合作方APPID). At most 32 characters.
            appid: String,
            /// Merchant number (合作方商户ID). At most 15 characters.
            merchant_id: String,
        }
    }
}

wxpay_core::model! {
    /// The batch a partner is authorized for.
    pub shared AuthorizedData {
        required {
            /// Business type (授权业务类别). Required.
            business_type: AuthorizedBusinessType,
        }
        optional {
            /// Coupon batch id (授权批次ID). At most 20 characters.
            stock_id: String,
            /// Scenes of use. Described by SKIT; no official source confirms it.
            scenarios: Vec<String>,
        }
    }
}

wxpay_core::model! {
    /// The basic settings of an activity.
    pub shared ActivityBaseInfo {
        required {
            /// Activity name (活动名称). Required. At most 10 characters.
            activity_name: String,
            /// Activity subtitle (活动副标题). Required. At most 9 characters.
            activity_second_title: String,
            /// Merchant logo address (商户logo). Required. At most 128 characters.
            merchant_logo_url: String,
            /// The merchant's own request number. Required. At most 128 characters. Of the form `[a-zA-Z0-9\|\*_-]{1,128}`.
            out_request_no: String,
            /// Purpose of the delivery (投放目的). Required.
            delivery_purpose: DeliveryPurpose,
        }
        optional {
            /// Background color (背景颜色).
            background_color: BackgroundColor,
            /// Begin time (活动开始时间).
            begin_time: DateTime,
            /// End time (活动结束时间).
            end_time: DateTime,
            /// Periods of availability (可用时间段).
            available_periods: AvailablePeriods,
            /// Application id of the mini program (商家小程序appid). At most 32 characters.
            mini_programs_appid: String,
            /// Path in the mini program (商家小程序path). At most 128 characters.
            mini_programs_path: String,
        }
    }
}

wxpay_core::model! {
    /// The advanced settings of an activity.
    pub shared AdvancedSetting {
        required {}
        optional {
            /// Category of users it is delivered to (奖品类型).
            delivery_user_category: DeliveryUserCategory,
            /// Application id of the merchant's membership (商家会员appid). At most 32 characters.
            merchant_member_appid: String,
            /// Payment mode (支付模式).
            payment_mode: PaymentMode,
            /// Discount tags of the order (订单优惠标记). At most 15 characters.
            goods_tags: Vec<String>,
            /// Payment method details (支付方式信息).
            payment_method_information: PaymentMethodInformation,
        }
    }
}

wxpay_core::model! {
    /// The rule for sending awards once a payment reaches an amount.
    pub shared FullSendRule {
        required {
            /// Award type (奖品类型). Required.
            award_type: AwardType,
            /// Option for the merchants that send coupons (发券商户号选项). Required.
            merchant_option: MerchantOption,
            /// Spending threshold (消费金额门槛). Required. In fen.
            transaction_amount_minimum: i64,
            /// Content sent (发放内容). Required.
            send_content: SendContent,
        }
        optional {
            /// List of basic award details (奖品基本信息列表).
            award_list: Vec<Award>,
            /// Merchant numbers that send the coupons (发券商户号列表). At most 15 characters.
            merchant_id_list: Vec<String>,
        }
    }
}

wxpay_core::model! {
    /// A weekly discount activity with its amounts and times.
    pub answer WeeklyDiscountActivity {
        always {}
        optional {
            /// Activity id (活动ID).
            activity_id: String,
            /// Activity name (活动名称).
            activity_name: String,
            /// Scene where the activity runs (活动投放场景).
            activity_scene: String,
            /// Region code where the activity runs (活动投放区域编码).
            activity_area_code: Vec<String>,
            /// Payment method required by the activity (活动指定付款方式).
            activity_limit_pay: String,
            /// Spending threshold of the activity (活动优惠门槛). In fen.
            activity_transaction_minimum_amount: i64,
            /// Discount amount of the activity (活动优惠金额). In fen.
            activity_coupon_amount: i64,
            /// Days of the cycle when the activity is available (活动可使用周期).
            activity_available_week: Vec<String>,
            /// Budget of the activity (活动预算). In fen.
            activity_max_amount: i64,
            /// Budget of the activity for one day (活动单天预算). In fen.
            activity_max_amount_per_day: i64,
            /// When the activity begins (活动开始时间).
            activity_available_begin_time: DateTime,
            /// When the activity ends (活动结束时间).
            activity_available_end_time: DateTime,
            /// Activity state (活动状态).
            activity_state: String,
            /// Activity remark (活动备注).
            activity_remark: String,
            /// Logo of the activity (活动logo).
            activity_logo: String,
        }
    }
}

wxpay_core::model! {
    /// The download link of a batch's details.
    pub answer MultiuseFlowLink {
        always {}
        optional {
            /// Address (下载链接).
            url: String,
        }
    }
}

wxpay_core::model! {
    /// The periods in which an activity is available.
    pub shared AvailablePeriods {
        required {}
        optional {
            /// Available time (可用时间).
            available_time: Vec<AvailableTime>,
            /// Times of availability in each day (每日可用时间).
            available_day_time: Vec<AvailableDayTime>,
        }
    }
}

wxpay_core::model! {
    /// The payment scenes and methods an activity applies to.
    pub shared PaymentMode {
        required {}
        optional {
            /// Payment scenes (支付场景列表).
            payment_scene_list: Vec<PaymentScene>,
            /// Payment method details (支付方式信息).
            payment_method_information: PaymentMethodInformation,
        }
    }
}

wxpay_core::model! {
    /// A payment method and its bank.
    pub shared PaymentMethodInformation {
        required {}
        optional {
            /// Payment method (支付方式). Sources differ on whether it is required.
            payment_method: PaymentMethod,
            /// Bank abbreviation (银行简称).
            bank_abbreviation: String,
        }
    }
}

wxpay_core::model! {
    /// An award: a coupon batch and its images.
    pub shared Award {
        required {}
        optional {
            /// Coupon batch id (代金券批次Id). At most 20 characters.
            stock_id: String,
            /// Original image of the award (奖品原始图). At most 128 characters.
            original_image_url: String,
            /// Thumbnail of the award (奖品缩略图). At most 128 characters.
            thumbnail_url: String,
        }
    }
}

wxpay_core::model! {
    /// A period with start and end.
    pub shared AvailableTime {
        required {}
        optional {
            /// Begin time (可用开始时间).
            begin_time: DateTime,
            /// End time (可用结束时间).
            end_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// A period within each day.
    pub shared AvailableDayTime {
        required {}
        optional {
            /// When each day's period begins (每日可用开始时间). At most 6 characters. Of the form `[0-9]{6}`.
            begin_day_time: String,
            /// When each day's period ends (每日可用结束时间). At most 6 characters. Of the form `[0-9]{6}`.
            end_day_time: String,
        }
    }
}
