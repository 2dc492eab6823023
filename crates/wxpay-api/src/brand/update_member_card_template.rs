// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::JumpInformation;
use super::MemberCardTemplate;
use super::PurchaseInformation;
use super::UserForm;
use super::ValidDateInformation;

wxpay_core::model! {
    /// Updates a member card template (修改会员卡模板信息).
    ///
    /// `PATCH /v3/brand/partner/card-member/cards/{card_id}`
    ///
    /// - Returns [`MemberCardTemplate`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：修改会员卡模板信息。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "修改会员卡模板信息")]
    pub request UpdateMemberCardTemplate {
        required {
            /// Member card or card template id (会员卡模板ID). Required. It stands in the path.
            card_id: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
        }
        optional {
            /// Card name (卡名称).
            card_title: String,
            /// Background color of the card (卡背景颜色).
            card_color: String,
            /// Background image address of the card (卡背景图URL).
            card_picture_url: String,
            /// Jump details of the member code (会员码跳转信息).
            code_jump_information: JumpInformation,
            /// Member benefits (会员权益).
            benefits: String,
            /// Address that receives the notifications (回调地址).
            notify_url: String,
            /// Whether to pin it to the top (是否置顶).
            need_pinned: bool,
            /// Whether to show the member level (是否展示会员等级).
            need_display_level: bool,
            /// Initial member level (会员初始等级).
            init_level: String,
            /// Service phone number (服务电话).
            service_phone: String,
            /// The merchant's legal agreement (商家法务协议).
            legal_agreement: String,
            /// Validity period of the member card (会员卡有效期).
            valid_date_information: ValidDateInformation,
            /// Points details (积分信息).
            points_information: JumpInformation,
            /// Stored-value balance details (储值信息).
            balance_information: JumpInformation,
            /// Details of paid membership (付费会员信息).
            purchase_information: PurchaseInformation,
            /// Details the user gave when opening the card (用户开卡信息).
            user_information: UserForm,
        }
    }
}

wxpay_core::operation!(UpdateMemberCardTemplate => MemberCardTemplate, wxpay_core::Spec::new(
    "update_member_card_template",
    wxpay_core::http::Method::PATCH,
    "/v3/brand/partner/card-member/cards/{card_id}",
)
.title("修改会员卡模板信息")
.family("brand")
.body(wxpay_core::Body::Json));
