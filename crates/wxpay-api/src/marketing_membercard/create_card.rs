// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AdditionalStatement;
use super::BalanceEntrance;
use super::Brand;
use super::Card;
use super::CodeMode;
use super::CodeType;
use super::UserInformationForm;
use super::ValidityType;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Creates a member card template (创建会员卡模板).
    ///
    /// `POST /v3/marketing/membercard-open/cards`
    ///
    /// - Returns [`Card`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：创建会员卡模板。调用方：商户、服务商、平台；`out_request_no` 和参数不变时可以重试。
    #[doc(alias = "创建会员卡模板")]
    pub request CreateCard {
        required {
            /// Application id (商户AppId). Required.
            appid: String,
            /// Logo address (会员卡logo). Required.
            logo_url: String,
            /// Brand (品牌信息). Required.
            brand: Brand,
            /// Title (卡名称). Required.
            title: String,
            /// Background image address of the member card (会员卡背景图). Required.
            background_picture_url: String,
            /// Code type (会员码型). Required.
            code_type: CodeType,
            /// Validity period of the card (有效期). Required.
            date_information: NewCardValidity,
            /// The merchant's own request number. Required.
            out_request_no: String,
        }
        optional {
            /// Description (使用须知). Sources differ on whether it is required.
            description: String,
            /// Service phone number (服务电话).
            service_phone: String,
            /// Total stock of member cards (会员卡总库存).
            total_quantity: i64,
            /// How member card codes are assigned (会员卡code分配类型). Sources differ on whether it is required.
            code_mode: CodeMode,
            /// Whether to show the member level (是否展示会员等级).
            need_display_level: bool,
            /// Initial member level (会员初始等级).
            init_level: String,
            /// Stored-value balance details (储值信息).
            balance_information: BalanceEntrance,
            /// Form for opening the card (开卡信息).
            user_information_form: UserInformationForm,
            /// Additional statement of the merchant (商户补充声明).
            additional_statement: AdditionalStatement,
            /// Whether the dynamic code is enabled (是否启用动态码).
            need_dynamic_code: bool,
        }
    }
}

wxpay_core::operation!(CreateCard => Card, wxpay_core::Spec::new(
    "create_card",
    wxpay_core::http::Method::POST,
    "/v3/marketing/membercard-open/cards",
)
.title("创建会员卡模板")
.family("marketing_membercard")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// The validity of a new member card template.
    pub request NewCardValidity {
        required {
            /// Kind (有效期类型). Required.
            r#type = "type": ValidityType,
        }
        optional {
            /// When it becomes available (有效期开始时间).
            available_begin_time: DateTime,
            /// When it stops being available (有效期结束时间).
            available_end_time: DateTime,
            /// Number of days it stays valid (生效后N天内有效).
            available_day_after_receive: i64,
            /// Days after receipt before it takes effect (领取后N天开始生效).
            wait_days_after_receive: i64,
        }
    }
}
