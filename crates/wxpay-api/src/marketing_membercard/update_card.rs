// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AdditionalStatement;
use super::BalanceEntrance;
use super::CodeMode;
use super::CodeType;
use super::CommonField;
use super::CustomField;
use super::ValidityType;

wxpay_core::model! {
    /// Updates a member card template (修改会员卡模板信息).
    ///
    /// `PATCH /v3/marketing/membercard-open/cards/{card_id}`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：修改会员卡模板信息。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/market)
    #[doc(alias = "修改会员卡模板信息")]
    pub request UpdateCard {
        required {
            /// Member card or card template id (会员卡id). Required. It stands in the path.
            card_id: String,
        }
        optional {
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
            /// Total stock of member cards (会员卡总库存).
            total_quantity: i64,
            /// Validity period of the card (有效期).
            date_information: ValidityChange,
            /// Whether to show the member level (是否展示会员等级).
            need_display_level: bool,
            /// Initial member level (会员初始等级).
            init_level: String,
            /// Stored-value balance details (储值信息).
            balance_information: BalanceEntrance,
            /// Form for opening the card (开卡信息).
            user_information_form: UserInformationFormChange,
            /// Additional statement of the merchant (商户补充声明).
            additional_statement: AdditionalStatement,
            /// How member card codes are assigned (会员卡code分配类型).
            code_mode: CodeMode,
            /// Code type (会员码型).
            code_type: CodeType,
            /// Whether the dynamic code is enabled (是否启用动态码).
            need_dynamic_code: bool,
        }
    }
}

wxpay_core::operation!(UpdateCard => (), wxpay_core::Spec::new(
    "update_card",
    wxpay_core::http::Method::PATCH,
    "/v3/marketing/membercard-open/cards/{card_id}",
)
.title("修改会员卡模板信息")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/market")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The new validity of a member card template.
    pub request ValidityChange {
        required {
            /// Kind (有效期类型). Required.
            r#type = "type": ValidityType,
        }
        optional {
            /// When it stops being available (有效期结束时间).
            available_end_time: String,
            /// Number of days it stays valid (生效后N天内有效).
            available_day_after_receive: i64,
            /// Days after receipt before it takes effect (领取后N天开始生效).
            wait_days_after_receive: i64,
            /// When it becomes available (有效期开始时间).
            available_begin_time: String,
        }
    }
}

wxpay_core::model! {
    /// The new fields a user fills in when opening the card.
    pub request UserInformationFormChange {
        required {}
        optional {
            /// Whether changes are allowed after activation (是否允许修改).
            can_modify_after_activate: bool,
            /// Common card-opening fields (平台提供的通用开卡信息字段).
            common_field_list: Vec<CommonField>,
            /// Card-opening fields defined by the merchant (商户自定义的开卡信息字段).
            custom_field_list: Vec<CustomField>,
        }
    }
}
