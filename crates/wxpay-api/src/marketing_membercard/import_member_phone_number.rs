// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Imports a member's encrypted phone number to remind the member to claim the card (导入加密手机号提醒会员领卡).
    ///
    /// `POST /v3/marketing/membercard-open/phonenumber-member/import`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：导入加密手机号提醒会员领卡。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_1.shtml)
    #[doc(alias = "导入加密手机号提醒会员领卡")]
    pub request ImportMemberPhoneNumber {
        required {
            /// Member details (会员信息). Required.
            member_information: MemberInformation,
            /// Encrypted phone number (加密手机号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            encrypted_phone_number: Sensitive,
        }
        optional {
            /// Custom scene or channel value (自定义场景值).
            outer_str: String,
        }
    }
}

wxpay_core::operation!(ImportMemberPhoneNumber => (), wxpay_core::Spec::new(
    "import_member_phone_number",
    wxpay_core::http::Method::POST,
    "/v3/marketing/membercard-open/phonenumber-member/import",
)
.title("导入加密手机号提醒会员领卡")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_1.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// A member of the merchant who is to claim the card.
    pub request MemberInformation {
        required {
            /// Member card or card template id (会员卡id). Required.
            card_id: String,
            /// When the member registered (会员注册时间). Required.
            registration_time: DateTime,
        }
        optional {
            /// Code (会员卡code).
            code: String,
            /// Member card number (会员卡编号).
            membership_number: String,
        }
    }
}
