// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CodeMode;
use super::CodeType;
use super::JumpInformation;
use super::MemberCardState;
use super::MemberCardType;
use super::PurchaseInformation;
use super::UserForm;
use super::ValidDateInformation;

wxpay_core::model! {
    /// Invalidates a member card template (作废会员卡模板).
    ///
    /// `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate`
    ///
    /// - Returns [`InvalidatedMemberCardTemplate`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：作废会员卡模板。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "作废会员卡模板")]
    pub request InvalidateMemberCardTemplate {
        required {
            /// Member card or card template id (会员卡模板ID). Required. It stands in the path.
            card_id: String,
            /// Brand id (品牌id). Required.
            brand_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(InvalidateMemberCardTemplate => InvalidatedMemberCardTemplate, wxpay_core::Spec::new(
    "invalidate_member_card_template",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/card-member/cards/{card_id}/invalidate",
)
.title("作废会员卡模板")
.family("brand")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// A member card template that was invalidated.
    pub answer InvalidatedMemberCardTemplate {
        always {}
        optional {
            /// The merchant's own request number.
            out_request_no: String,
            /// Member card or card template id (会员卡模板ID).
            card_id: String,
            /// Brand id (品牌ID).
            brand_id: String,
            /// Application id (商户AppId).
            appid: String,
            /// Kind of card or document (会员卡类型).
            card_type: MemberCardType,
            /// Card name (卡名称).
            card_title: String,
            /// Background color of the card (卡背景颜色).
            card_color: String,
            /// Background image address of the card (卡背景图URL).
            card_picture_url: String,
            /// How member card codes are assigned (会员卡code分配类型).
            code_mode: CodeMode,
            /// Code type (会员码型).
            code_type: CodeType,
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
            /// Member details (会员中心信息).
            member_information: JumpInformation,
            /// Points details (积分信息).
            points_information: JumpInformation,
            /// Stored-value balance details (储值信息).
            balance_information: JumpInformation,
            /// Details of paid membership (付费会员信息).
            purchase_information: PurchaseInformation,
            /// Details the user gave when opening the card (用户开卡信息).
            user_information: UserForm,
            /// State (状态).
            state: MemberCardState,
            /// When it was created (创建时间).
            create_time: String,
            /// When it was last updated (更新时间).
            update_time: String,
        }
    }
}
