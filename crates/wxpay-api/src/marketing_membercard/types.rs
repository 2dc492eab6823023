// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CardState;
use super::CodeMode;
use super::CodeType;
use super::CommonField;
use super::CustomFieldType;
use super::FavorModuleTitle;
use super::MemberPriceTitle;
use super::ValidityType;
use wxpay_core::DateTime;
use wxpay_core::model::Value;

wxpay_core::model! {
    /// When the gifts of an activity are given out.
    pub shared AwardSendPeriod {
        required {}
        optional {
            /// Specified time (指定时间).
            award_send_time: Vec<AwardSendTime>,
            /// Specified period of the day (指定时间段).
            award_send_day_time: Vec<AwardSendDayTime>,
        }
    }
}

wxpay_core::model! {
    /// A batch of coupons given out by an activity.
    pub shared CouponStock {
        required {
            /// Merchant number that created the coupon batch (创建批次的商户号). Required.
            stock_creator_mchid: String,
            /// Coupon batch id (券批次ID). Required.
            stock_id: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The settings of an activity shown after payment.
    pub shared PayActivitySetting {
        required {}
        optional {
            /// Logo address (商户logo). Sources differ on whether it is required.
            logo_url: String,
            /// Activity subtitle (支付结果页活动副标题). Sources differ on whether it is required.
            activity_second_title: String,
            /// Merchant numbers where the activity is shown (活动曝光商户号).
            mchid_list: Vec<String>,
            /// How activation is set up (激活方式设置).
            activate_setting: ActivateSetting,
            /// Payment settings (支付设置).
            payment_setting: PaymentSetting,
        }
    }
}

wxpay_core::model! {
    /// The settings of an activity shown before payment.
    pub shared MiniprogramActivitySetting {
        required {}
        optional {
            /// Custom scene or channel value (指定领取渠道).
            outer_str: Vec<String>,
            /// Jump settings of the award page (领奖页面跳转配置).
            award_jump_deploy: AwardJumpTarget,
        }
    }
}

wxpay_core::model! {
    /// A member gift activity with its settings and state.
    pub answer Activity {
        always {}
        optional {
            /// Activity id (活动ID).
            activity_id: String,
            /// Activity status.
            activity_status: String,
            /// When it was created (创建时间).
            create_time: DateTime,
            /// When it was last updated (更新时间).
            update_time: DateTime,
            /// Member card or card template id (会员卡ID).
            card_id: String,
            /// Activity name (活动名称).
            activity_name: String,
            /// Activity type (活动类型).
            activity_type: String,
            /// Begin time (活动开始时间).
            begin_time: DateTime,
            /// End time (活动结束时间).
            end_time: DateTime,
            /// Period in which awards are sent (发放时间段).
            award_send_period: AwardSendPeriod,
            /// List of coupon batches (优惠券列表).
            stock_list: Vec<CouponStock>,
            /// The merchant's own request number.
            out_request_no: String,
            /// Settings of the after-payment activity (支付后活动设置).
            pay_activity_setting: PayActivitySetting,
            /// Settings of the before-payment member activity (支付前会员活动设置).
            miniprogram_activity_setting: MiniprogramActivitySetting,
        }
    }
}

wxpay_core::model! {
    /// The notification address for member cards.
    pub answer NotificationUrl {
        always {}
        optional {
            /// Address that receives the notifications (通知url地址).
            notify_url: String,
            /// Merchant number (商户号).
            mchid: String,
        }
    }
}

wxpay_core::model! {
    /// The brand of a member card.
    pub shared Brand {
        required {
            /// Brand id (品牌id). Required.
            brand_id: String,
            /// Name to display (品牌展示名称). Required.
            display_name: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// Whether a card shows a stored balance, and where it leads.
    pub shared BalanceEntrance {
        required {}
        optional {
            /// Whether stored value is needed.
            need_balance: bool,
            /// Application id of the stored-value mini program (储值小程序appid).
            balance_appid: String,
            /// Path in the stored-value mini program (储值小程序path).
            balance_path: String,
            /// Stored-value address (储值url).
            balance_url: String,
        }
    }
}

wxpay_core::model! {
    /// The fields a user fills in when opening the card.
    pub shared UserInformationForm {
        required {}
        optional {
            /// Common card-opening fields (平台提供的通用开卡信息字段).
            common_field_list: Vec<CommonField>,
            /// Card-opening fields defined by the merchant (商户自定义的开卡信息字段).
            custom_field_list: Vec<CustomField>,
            /// Whether changes are allowed after activation (是否允许修改). Described by SKIT; no official source confirms it.
            can_modify_after_activate: bool,
        }
    }
}

wxpay_core::model! {
    /// An additional statement by the merchant and its link.
    pub shared AdditionalStatement {
        required {}
        optional {
            /// Title (标题).
            title: String,
            /// Address (跳转url).
            url: String,
            /// Application id (跳转小程序appid).
            appid: String,
            /// Page path (跳转小程序path).
            path: String,
        }
    }
}

wxpay_core::model! {
    /// A member card template with its state and settings.
    pub answer Card {
        always {}
        optional {
            /// Member card or card template id (会员卡id).
            card_id: String,
            /// When it was created (创建时间).
            create_time: DateTime,
            /// When it was last updated (更新时间).
            update_time: DateTime,
            /// Remaining stock (剩余库存).
            remain_quantity: i64,
            /// Status (会员卡状态).
            status: CardState,
            /// Brand (品牌信息).
            brand: Brand,
            /// Application id (商户AppId).
            appid: String,
            /// Logo address (会员卡logo).
            logo_url: String,
            /// Title (卡名称).
            title: String,
            /// Background image address of the member card (会员卡背景图).
            background_picture_url: String,
            /// Description (使用须知).
            description: String,
            /// Service phone number (服务电话).
            service_phone: String,
            /// Code type (会员码型).
            code_type: CodeType,
            /// Total stock of member cards (会员卡总库存).
            total_quantity: i64,
            /// Validity period of the card (有效期).
            date_information: Validity,
            /// How member card codes are assigned (会员卡code分配类型).
            code_mode: CodeMode,
            /// Whether to show the member level (是否展示会员等级).
            need_display_level: bool,
            /// Initial member level (会员初始等级).
            init_level: String,
            /// The merchant's own request number.
            out_request_no: String,
            /// Stored-value balance details (储值信息).
            balance_information: BalanceEntrance,
            /// Form for opening the card (开卡信息).
            user_information_form: UserInformationForm,
            /// Additional statement of the merchant (商户补充声明).
            additional_statement: AdditionalStatement,
            /// Points of the member (会员积分). Described by SKIT; no official source confirms it.
            bonus: BonusRight,
            /// Fapiao of the member (会员发票). Described by SKIT; no official source confirms it.
            fapiao: FapiaoRight,
            /// Discounts of the member (会员优惠). Described by SKIT; no official source confirms it.
            favor: FavorRight,
            /// Details of the exclusive member consultation (会员专属咨询信息). Described by SKIT; no official source confirms it.
            guide: Guide,
            /// Whether the dynamic code is enabled (是否启用动态码). Described by SKIT; no official source confirms it.
            need_dynamic_code: bool,
            /// Service modules of the card. Described by SKIT; no official source confirms it.
            service_modules: Vec<Value>,
        }
    }
}

wxpay_core::model! {
    /// The contact for a member's questions.
    pub shared Guide {
        required {}
        optional {
            /// Name of the contact (联系人名字).
            staff_name: String,
            /// Avatar address (联系人头像).
            head_image_url: String,
            /// Name of the contact method (联系方式).
            contact_information_name: String,
            /// Value of the contact method (联系信息值).
            contact_information_value: String,
            /// Phone number (联系电话).
            phone_number: String,
        }
    }
}

wxpay_core::model! {
    /// The code of a user's member card.
    pub answer MemberCode {
        always {}
        optional {
            /// Code (会员卡code).
            code: String,
        }
    }
}

wxpay_core::model! {
    /// How a card shows the member's points.
    pub shared BonusRight {
        required {
            /// Initial points of the member (会员初始积分值). Required.
            init_bonus: i64,
        }
        optional {
            /// Wording of the points value (积分值文案). Sources differ on whether it is required.
            bonus_value_word: String,
            /// Title of the points worth item (积分价值项标题).
            bonus_cost_title: String,
            /// Wording of the points worth item (积分价值项文案). Sources differ on whether it is required.
            bonus_cost_word: String,
            /// Wording of the points jump (积分跳转文案).
            bonus_jump_word: String,
            /// Application id the points jump to (积分跳转appid).
            bonus_jump_appid: String,
            /// Path the points jump to (积分跳转path).
            bonus_jump_path: String,
            /// Application id for self-service points (自助积分跳转appid).
            bonus_support_appid: String,
            /// Path for self-service points (自助积分跳转path).
            bonus_support_path: String,
        }
    }
}

wxpay_core::model! {
    /// How a card shows the member's discounts.
    pub shared FavorRight {
        required {
            /// Whether to show the coupons (是否展示优惠券). Required.
            show_coupon: bool,
        }
        optional {
            /// Wording of the member price (会员专享价文案).
            member_price_word: String,
            /// Application id the member price jumps to (会员专享价跳转appid).
            member_price_appid: String,
            /// Path the member price jumps to (会员专享价跳转path).
            member_price_path: String,
            /// Title of the member price (会员专享价标题).
            member_price_title: MemberPriceTitle,
            /// Title of the member discounts section (会员优惠栏目名称).
            favor_module_title: FavorModuleTitle,
        }
    }
}

wxpay_core::model! {
    /// How a card leads to the member's fapiao.
    pub shared FapiaoRight {
        required {}
        optional {
            /// Wording of the jump to fapiao (发票跳转文案).
            fapiao_jump_word: String,
            /// Application id the fapiao jump to (发票跳转AppID).
            fapiao_jump_appid: String,
            /// Path the fapiao jump to (发票跳转path).
            fapiao_jump_path: String,
        }
    }
}

wxpay_core::model! {
    /// The mini program page to open.
    pub shared JumpMiniprogram {
        required {
            /// Application id (小程序appid). Required.
            appid: String,
            /// Page path (小程序path). Required.
            path: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// A member service of a member card template.
    pub answer ServiceModule {
        always {}
        optional {
            /// Member card or card template id (会员卡id).
            card_id: String,
            /// Member service item id (会员服务项ID).
            service_module_id: String,
            /// Mini program to jump to (跳转小程序).
            jump_miniprogram: JumpMiniprogram,
        }
    }
}

wxpay_core::model! {
    /// A period in which gifts are given out.
    pub shared AwardSendTime {
        required {
            /// Begin time (发放开始时间). Required.
            begin_time: String,
            /// End time (发放结束时间). Required.
            end_time: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// A daily period in which gifts are given out.
    pub shared AwardSendDayTime {
        required {
            /// When each day's period begins (每日发放开始时间). Required.
            begin_day_time: DayTime,
            /// When each day's period ends (每日发放结束时间). Required.
            end_day_time: DayTime,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// How a member card is activated.
    pub shared ActivateSetting {
        required {
            /// Activation type (激活类型). Required.
            activate_type: String,
        }
        optional {
            /// Address of the activation page (跳转激活的url).
            activate_url: String,
            /// Mini program used for activation (跳转激活的小程序).
            activate_miniprogram: ActivateMiniprogram,
        }
    }
}

wxpay_core::model! {
    /// The payments after which an activity is shown.
    pub shared PaymentSetting {
        required {}
        optional {
            /// Payment mode (支付模式).
            payment_mode: PaymentMode,
            /// Abbreviation of the required bank (指定银行的简称).
            limit_bank: String,
            /// Discount tags of the order (订单优惠标记).
            goods_tags: Vec<String>,
        }
    }
}

wxpay_core::model! {
    /// The mini program page that the gift page leads to.
    pub shared AwardJumpTarget {
        required {}
        optional {
            /// Application id of the mini program (小程序AppID).
            mini_program_appid: String,
            /// Page path in the mini program (小程序path).
            mini_program_path: String,
            /// Text of the jump button (跳转按钮文案).
            button_text: String,
        }
    }
}

wxpay_core::model! {
    /// What a user entered when opening the card.
    pub answer UserInformation {
        always {}
        optional {
            /// Common card-opening fields (平台提供的通用开卡信息字段).
            common_field_list: Vec<CommonFieldValue>,
            /// Card-opening fields defined by the merchant (商户自定义的开卡信息字段).
            custom_field_list: Vec<CustomFieldValue>,
        }
    }
}

wxpay_core::model! {
    /// A field that the merchant defines for the form.
    pub shared CustomField {
        required {}
        optional {
            /// Kind (商户自定义的开卡信息字段类型).
            r#type = "type": CustomFieldType,
            /// Name (字段名称).
            name: String,
            /// Values (字段值).
            values: Vec<String>,
        }
    }
}

wxpay_core::model! {
    /// The validity of a member card template.
    pub answer Validity {
        always {}
        optional {
            /// Kind (有效期类型).
            r#type = "type": ValidityType,
            /// When it becomes available (有效期开始时间).
            available_begin_time: DateTime,
            /// When it stops being available (有效期结束时间).
            available_end_time: DateTime,
            /// Number of days it stays valid (生效后N天内有效).
            available_day_after_receive: i64,
            /// Days after receipt before it takes effect (领取后N天开始生效). Described by SKIT; no official source confirms it.
            wait_days_after_receive: i64,
        }
    }
}

wxpay_core::model! {
    /// A time of day.
    pub shared DayTime {
        required {
            /// Hours (时). Required.
            hours: i64,
            /// Minutes (分). Required.
            minutes: i64,
            /// Seconds (秒). Required.
            seconds: i64,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The mini program in which a member card is activated.
    pub shared ActivateMiniprogram {
        required {
            /// Application id of the activation page (跳转激活的appid). Required.
            activate_appid: String,
            /// Path of the activation page (跳转激活的path). Required.
            activate_path: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The payment scenes of an activity.
    pub shared PaymentMode {
        required {}
        optional {
            /// Payment scenes (支付场景列表).
            payment_scene_list: Vec<String>,
        }
    }
}

wxpay_core::model! {
    /// The value a user entered in a field offered by the platform.
    pub answer CommonFieldValue {
        always {}
        optional {
            /// Name (平台提供的通用开卡信息字段).
            name: CommonField,
            /// Value (用户开卡时填写的个人信息).
            value: String,
        }
    }
}

wxpay_core::model! {
    /// The value a user entered in a field defined by the merchant.
    pub answer CustomFieldValue {
        always {}
        optional {
            /// Name (字段名称).
            name: String,
            /// Value (字段值).
            value: String,
            /// List of field values (字段值).
            value_list: Vec<String>,
        }
    }
}
