// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CodeMode;
use super::CodeType;
use super::JumpInformation;
use super::MemberCardTemplate;
use super::MemberCardType;
use super::PurchaseInformation;
use super::UserForm;
use super::ValidDateInformation;

wxpay_core::model! {
    /// Creates a member card template (创建会员卡模板).
    ///
    /// `POST /v3/brand/partner/card-member/cards`
    ///
    /// - Returns [`MemberCardTemplate`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：创建会员卡模板。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "创建会员卡模板")]
    pub request CreateMemberCardTemplate {
        required {
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// Application id (商户AppId). Required.
            appid: String,
            /// Kind of card or document (会员卡类型). Required.
            card_type: MemberCardType,
            /// Card name (卡名称). Required.
            card_title: String,
            /// Background color of the card (卡背景颜色). Required.
            card_color: String,
            /// Background image address of the card (卡背景图URL). Required.
            card_picture_url: String,
            /// How member card codes are assigned (会员卡code分配类型). Required.
            code_mode: CodeMode,
            /// Code type (会员码型). Required.
            code_type: CodeType,
            /// Member benefits (会员权益). Required.
            benefits: String,
            /// Address that receives the notifications (回调地址). Required.
            notify_url: String,
            /// Validity period of the member card (会员卡有效期). Required.
            valid_date_information: ValidDateInformation,
        }
        optional {
            /// Jump details of the member code (会员码跳转信息).
            code_jump_information: JumpInformation,
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

wxpay_core::operation!(CreateMemberCardTemplate => MemberCardTemplate, wxpay_core::Spec::new(
    "create_member_card_template",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/card-member/cards",
)
.title("创建会员卡模板")
.family("brand")
.body(wxpay_core::Body::Json));
