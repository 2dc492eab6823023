// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::JumpInformation;
use super::MemberCardTemplate;
use super::MemberCenter;
use super::PurchaseInformation;
use super::UserForm;
use super::ValidDateInformation;

wxpay_core::model! {
    /// Updates a member card template, as the brand (修改会员卡模板信息).
    ///
    /// `PATCH /brand/card-member/cards/{card_id}`
    ///
    /// - Returns [`MemberCardTemplate`].
    /// - Callers: brands.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：修改会员卡模板信息。调用方：品牌；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015582722)
    #[doc(alias = "修改会员卡模板信息")]
    pub request UpdateMemberCardTemplateAsBrand {
        required {
            /// Member card or card template id (会员卡模板 ID). Required. At most 32 characters. It stands in the path.
            card_id: String,
        }
        optional {
            /// Card name (卡名称). At most 10 characters.
            card_title: String,
            /// Background color of the card (卡背景颜色). At most 7 characters.
            card_color: String,
            /// Background image address of the card (卡图片). At most 256 characters.
            card_picture_url: String,
            /// Jump details of the member code (会员码跳转信息).
            code_jump_information: JumpInformation,
            /// Member benefits (会员权益). At most 32 characters.
            benefits: String,
            /// Address that receives the notifications (回调地址). At most 256 characters.
            notify_url: String,
            /// Whether to pin it to the top (是否置顶).
            need_pinned: bool,
            /// Whether to show the member level (是否展示会员等级).
            need_display_level: bool,
            /// Service phone number (服务电话). At most 32 characters.
            service_phone: String,
            /// Validity period of the member card (会员卡有效期).
            valid_date_information: ValidDateInformation,
            /// Member details (会员中心信息).
            member_information: MemberCenter,
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

wxpay_core::operation!(UpdateMemberCardTemplateAsBrand => MemberCardTemplate, wxpay_core::Spec::new(
    "update_member_card_template_as_brand",
    wxpay_core::http::Method::PATCH,
    "/brand/card-member/cards/{card_id}",
)
.title("修改会员卡模板信息")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015582722")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
