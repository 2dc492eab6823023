// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Member cards: card templates, users' cards, rights, services, promotion and member gift activities (会员卡).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`ListActivities`] | 查询活动列表 | `GET /v3/marketing/membercard-activity/activities` |
//! | [`CreateActivity`] | 创建活动 | `POST /v3/marketing/membercard-activity/activities` |
//! | [`QueryActivity`] | 查询活动详情 | `GET /v3/marketing/membercard-activity/activities/{activity_id}` |
//! | [`TerminateActivity`] | 终止活动 | `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate` |
//! | [`QueryActivationInfo`] | 获取用户信息（跳转型激活） | `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}` |
//! | [`QueryNotificationUrl`] | 查询回调地址 | `GET /v3/marketing/membercard-open/callback` |
//! | [`SetNotificationUrl`] | 设置回调地址 | `PATCH /v3/marketing/membercard-open/callback` |
//! | [`ListCards`] | 查询会员卡模板列表 | `GET /v3/marketing/membercard-open/cards` |
//! | [`CreateCard`] | 创建会员卡模板 | `POST /v3/marketing/membercard-open/cards` |
//! | [`QueryCard`] | 查询会员卡模板信息 | `GET /v3/marketing/membercard-open/cards/{card_id}` |
//! | [`UpdateCard`] | 修改会员卡模板信息 | `PATCH /v3/marketing/membercard-open/cards/{card_id}` |
//! | [`DeleteCard`] | 删除会员卡模板 | `DELETE /v3/marketing/membercard-open/cards/{card_id}` |
//! | [`ImportCodes`] | 导入会员Code | `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit` |
//! | [`QueryUserCard`] | 查询用户会员卡信息 | `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}` |
//! | [`UpdateUserCard`] | 修改用户会员卡信息 | `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}` |
//! | [`ActivateUserCard`] | 激活会员卡（跳转型激活） | `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate` |
//! | [`CommitPaymentBonus`] | 设置支付后展示的积分到账 | `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit` |
//! | [`PreparePaymentBonus`] | 支付结果页展示会员积分 | `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare` |
//! | [`UpdateUserRights`] | 设置会员权益 | `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights` |
//! | [`SetUserServiceModuleData`] | 设置会员服务项用户信息 | `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data` |
//! | [`InvalidateUserCard`] | 作废用户会员卡 | `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable` |
//! | [`DecryptCode`] | 加密code解码（跳转型激活） | `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code` |
//! | [`CreatePermissionToken`] | 商户预授权 | `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens` |
//! | [`ImportUserCardByPhone`] | 根据手机号导入用户会员卡 | `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import` |
//! | [`CreateQrCode`] | 创建会员卡二维码 | `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode` |
//! | [`UpdateCardRights`] | 设置会员卡模板权益项 | `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights` |
//! | [`CreateServiceModule`] | 添加会员卡服务项 | `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules` |
//! | [`UpdateServiceModule`] | 修改会员卡服务项 | `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}` |
//! | [`DeleteServiceModule`] | 移除会员卡服务项 | `DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}` |
//! | [`UpgradeCard`] | 老会员卡模板升级 | `POST /v3/marketing/membercard-open/cards/{card_id}/upgrade` |
//! | [`ImportUserCardByOpenid`] | 根据openid导入用户会员卡 | `POST /v3/marketing/membercard-open/cards/{card_id}/users/import` |
//! | [`ImportMemberPhoneNumber`] | 导入加密手机号提醒会员领卡 | `POST /v3/marketing/membercard-open/phonenumber-member/import` |
//! | [`QueryClaimStateByPhone`] | 通过加密手机号查询会员领卡状态 | `GET /v3/marketing/membercard-open/phonenumber-member/search` |
//! | [`ListUserCards`] | 查询用户在品牌下所有会员卡 | `GET /v3/marketing/membercard-open/user/cards` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`CardAccepted`](Event::CardAccepted) | 会员卡领卡事件通知 | `MEMBERCARD.ACCEPT_CARD` |
//! | [`CardActivated`](Event::CardActivated) | 会员卡激活事件通知 | `MEMBERCARD.ACTIVATE_CARD` |
//! | [`CardManaged`](Event::CardManaged) | 用户管理会员卡事件通知 | `MEMBERCARD.USERCARD_MANAGE` |

mod activate_user_card;
mod commit_payment_bonus;
mod create_activity;
mod create_card;
mod create_permission_token;
mod create_qr_code;
mod create_service_module;
mod decrypt_code;
mod delete_card;
mod delete_service_module;
mod enums;
mod event;
mod import_codes;
mod import_member_phone_number;
mod import_user_card_by_openid;
mod import_user_card_by_phone;
mod invalidate_user_card;
mod list_activities;
mod list_cards;
mod list_user_cards;
mod prepare_payment_bonus;
mod query_activation_info;
mod query_activity;
mod query_card;
mod query_claim_state_by_phone;
mod query_notification_url;
mod query_user_card;
mod set_notification_url;
mod set_user_service_module_data;
mod terminate_activity;
mod types;
mod update_card;
mod update_card_rights;
mod update_service_module;
mod update_user_card;
mod update_user_rights;
mod upgrade_card;

#[doc(alias(
    "激活会员卡（跳转型激活）",
    "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate",
    "POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate"
))]
pub use activate_user_card::ActivateUserCard;
#[doc(alias(
    "设置支付后展示的积分到账",
    "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit",
    "POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit"
))]
pub use commit_payment_bonus::CommitPaymentBonus;
#[doc(alias(
    "创建活动",
    "/v3/marketing/membercard-activity/activities",
    "POST /v3/marketing/membercard-activity/activities"
))]
pub use create_activity::CreateActivity;
#[doc(alias(
    "创建会员卡模板",
    "/v3/marketing/membercard-open/cards",
    "POST /v3/marketing/membercard-open/cards"
))]
pub use create_card::CreateCard;
pub use create_card::NewCardValidity;
#[doc(alias(
    "商户预授权",
    "/v3/marketing/membercard-open/cards/{card_id}/permission-tokens",
    "POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens"
))]
pub use create_permission_token::CreatePermissionToken;
pub use create_permission_token::PermissionToken;
#[doc(alias(
    "创建会员卡二维码",
    "/v3/marketing/membercard-open/cards/{card_id}/qrcode",
    "POST /v3/marketing/membercard-open/cards/{card_id}/qrcode"
))]
pub use create_qr_code::CreateQrCode;
pub use create_qr_code::QrCode;
#[doc(alias(
    "添加会员卡服务项",
    "/v3/marketing/membercard-open/cards/{card_id}/service-modules",
    "POST /v3/marketing/membercard-open/cards/{card_id}/service-modules"
))]
pub use create_service_module::CreateServiceModule;
#[doc(alias(
    "加密code解码（跳转型激活）",
    "/v3/marketing/membercard-open/cards/{card_id}/decrypt-code",
    "GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code"
))]
pub use decrypt_code::DecryptCode;
#[doc(alias(
    "删除会员卡模板",
    "/v3/marketing/membercard-open/cards/{card_id}",
    "DELETE /v3/marketing/membercard-open/cards/{card_id}"
))]
pub use delete_card::DeleteCard;
#[doc(alias(
    "移除会员卡服务项",
    "/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
    "DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}"
))]
pub use delete_service_module::DeleteServiceModule;
pub use enums::{
    ActivateType, ActivityState, ActivityType, CardState, CodeMode, CodeType, CommonField,
    CustomFieldType, FavorModuleTitle, MemberPriceTitle, ValidityType,
};
pub use event::{CardEventType, CardNotice, Event};
#[doc(alias(
    "导入会员Code",
    "/v3/marketing/membercard-open/cards/{card_id}/codes/deposit",
    "POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit"
))]
pub use import_codes::ImportCodes;
pub use import_codes::{CodeImport, CodeImportOutcome, ImportedCode};
#[doc(alias(
    "导入加密手机号提醒会员领卡",
    "/v3/marketing/membercard-open/phonenumber-member/import",
    "POST /v3/marketing/membercard-open/phonenumber-member/import"
))]
pub use import_member_phone_number::ImportMemberPhoneNumber;
pub use import_member_phone_number::MemberInformation;
#[doc(alias(
    "根据openid导入用户会员卡",
    "/v3/marketing/membercard-open/cards/{card_id}/users/import",
    "POST /v3/marketing/membercard-open/cards/{card_id}/users/import"
))]
pub use import_user_card_by_openid::ImportUserCardByOpenid;
#[doc(alias(
    "根据手机号导入用户会员卡",
    "/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import",
    "POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import"
))]
pub use import_user_card_by_phone::ImportUserCardByPhone;
#[doc(alias(
    "作废用户会员卡",
    "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable",
    "POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable"
))]
pub use invalidate_user_card::InvalidateUserCard;
pub use list_activities::ActivityPage;
#[doc(alias(
    "查询活动列表",
    "/v3/marketing/membercard-activity/activities",
    "GET /v3/marketing/membercard-activity/activities"
))]
pub use list_activities::ListActivities;
pub use list_cards::CardPage;
#[doc(alias(
    "查询会员卡模板列表",
    "/v3/marketing/membercard-open/cards",
    "GET /v3/marketing/membercard-open/cards"
))]
pub use list_cards::ListCards;
#[doc(alias(
    "查询用户在品牌下所有会员卡",
    "/v3/marketing/membercard-open/user/cards",
    "GET /v3/marketing/membercard-open/user/cards"
))]
pub use list_user_cards::ListUserCards;
pub use list_user_cards::{UserCardPage, UserCardSummary};
#[doc(alias(
    "支付结果页展示会员积分",
    "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare",
    "POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare"
))]
pub use prepare_payment_bonus::PreparePaymentBonus;
pub use query_activation_info::ActivationInfo;
#[doc(alias(
    "获取用户信息（跳转型激活）",
    "/v3/marketing/membercard-open/activate-informations/{activate_ticket}",
    "GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}"
))]
pub use query_activation_info::QueryActivationInfo;
#[doc(alias(
    "查询活动详情",
    "/v3/marketing/membercard-activity/activities/{activity_id}",
    "GET /v3/marketing/membercard-activity/activities/{activity_id}"
))]
pub use query_activity::QueryActivity;
#[doc(alias(
    "查询会员卡模板信息",
    "/v3/marketing/membercard-open/cards/{card_id}",
    "GET /v3/marketing/membercard-open/cards/{card_id}"
))]
pub use query_card::QueryCard;
#[doc(alias(
    "通过加密手机号查询会员领卡状态",
    "/v3/marketing/membercard-open/phonenumber-member/search",
    "GET /v3/marketing/membercard-open/phonenumber-member/search"
))]
pub use query_claim_state_by_phone::QueryClaimStateByPhone;
pub use query_claim_state_by_phone::{ClaimState, ClaimedCard, ReceiveState};
#[doc(alias(
    "查询回调地址",
    "/v3/marketing/membercard-open/callback",
    "GET /v3/marketing/membercard-open/callback"
))]
pub use query_notification_url::QueryNotificationUrl;
#[doc(alias(
    "查询用户会员卡信息",
    "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}",
    "GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}"
))]
pub use query_user_card::QueryUserCard;
pub use query_user_card::{UserCard, UserCardState};
#[doc(alias(
    "设置回调地址",
    "/v3/marketing/membercard-open/callback",
    "PATCH /v3/marketing/membercard-open/callback"
))]
pub use set_notification_url::SetNotificationUrl;
#[doc(alias(
    "设置会员服务项用户信息",
    "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data",
    "POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data"
))]
pub use set_user_service_module_data::SetUserServiceModuleData;
pub use set_user_service_module_data::{
    ActionSetting, ContentTemplateData, MessageTemplateSetting, StateSetting, TemplateField,
};
#[doc(alias(
    "终止活动",
    "/v3/marketing/membercard-activity/activities/{activity_id}/terminate",
    "POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate"
))]
pub use terminate_activity::TerminateActivity;
pub use terminate_activity::TerminatedActivity;
pub use types::{
    ActivateMiniProgram, ActivateSetting, Activity, AdditionalStatement, AwardJumpTarget,
    AwardSendDayTime, AwardSendPeriod, AwardSendTime, BalanceEntrance, BonusRight, Brand, Card,
    CommonFieldValue, CouponStock, CustomField, CustomFieldValue, DayTime, FapiaoRight, FavorRight,
    Guide, JumpMiniProgram, MemberCode, MiniProgramActivitySetting, NotificationUrl,
    PayActivitySetting, PaymentMode, PaymentSetting, ServiceModule, UserInformation,
    UserInformationForm, Validity,
};
#[doc(alias(
    "修改会员卡模板信息",
    "/v3/marketing/membercard-open/cards/{card_id}",
    "PATCH /v3/marketing/membercard-open/cards/{card_id}"
))]
pub use update_card::UpdateCard;
pub use update_card::{UserInformationFormChange, ValidityChange};
#[doc(alias(
    "设置会员卡模板权益项",
    "/v3/marketing/membercard-open/cards/{card_id}/rights",
    "PATCH /v3/marketing/membercard-open/cards/{card_id}/rights"
))]
pub use update_card_rights::UpdateCardRights;
#[doc(alias(
    "修改会员卡服务项",
    "/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
    "PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}"
))]
pub use update_service_module::UpdateServiceModule;
pub use update_user_card::BalanceChange;
#[doc(alias(
    "修改用户会员卡信息",
    "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}",
    "PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}"
))]
pub use update_user_card::UpdateUserCard;
#[doc(alias(
    "设置会员权益",
    "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights",
    "PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights"
))]
pub use update_user_rights::UpdateUserRights;
#[doc(alias(
    "老会员卡模板升级",
    "/v3/marketing/membercard-open/cards/{card_id}/upgrade",
    "POST /v3/marketing/membercard-open/cards/{card_id}/upgrade"
))]
pub use upgrade_card::UpgradeCard;
