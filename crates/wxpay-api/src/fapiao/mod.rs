// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Electronic invoices (fapiao): issuing, cards, merchants' settings, and taxi invoices (电子发票).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`CreateCardTemplate`] | 创建电子发票卡券模板 | `POST /v3/new-tax-control-fapiao/card-template` |
//! | [`IssueFapiao`] | 开具电子发票 | `POST /v3/new-tax-control-fapiao/fapiao-applications` |
//! | [`IssueGeneralFapiao`] | 开具通用行业电子发票 | `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-general` |
//! | [`IssuePassengerTransportFapiao`] | 开具旅客运输行业电子发票 | `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport` |
//! | [`IssueRefinedOilFapiao`] | 开具成品油行业电子发票 | `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil` |
//! | [`IssueRealEstateLeasingFapiao`] | 开具不动产租赁行业电子发票 | `POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing` |
//! | [`UploadFapiaoFile`] | 上传电子发票文件 | `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file` |
//! | [`QueryFapiao`] | 查询电子发票 | `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}` |
//! | [`ListFapiaoFiles`] | 获取发票下载信息 | `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files` |
//! | [`InsertFapiaoCards`] | 将电子发票插入微信用户卡包 | `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards` |
//! | [`ReverseFapiao`] | 冲红电子发票 | `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse` |
//! | [`QueryInviteUrl`] | 获取邀请商户开通服务商电子发票能力 | `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl` |
//! | [`ListInvitedMerchants`] | 获取邀请开通的商户信息 | `GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo` |
//! | [`QueryMerchantBaseInformation`] | 获取商户开票基础信息 | `GET /v3/new-tax-control-fapiao/merchant/base-information` |
//! | [`QueryDevelopmentConfig`] | 查询商户配置的开发选项 | `GET /v3/new-tax-control-fapiao/merchant/development-config` |
//! | [`UpdateDevelopmentConfig`] | 配置开发选项 | `PATCH /v3/new-tax-control-fapiao/merchant/development-config` |
//! | [`ListTaxCodes`] | 获取商品和服务税收分类对照表 | `GET /v3/new-tax-control-fapiao/merchant/tax-codes` |
//! | [`CheckSubMerchant`] | 检查子商户开票功能状态 | `POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check` |
//! | [`QuerySubMerchantStatus`] | 检查子商户开票功能状态 | `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status` |
//! | [`QueryUserTitle`] | 获取用户填写的抬头 | `GET /v3/new-tax-control-fapiao/user-title` |
//! | [`QueryUserTitleUrl`] | 获取抬头填写链接 | `GET /v3/new-tax-control-fapiao/user-title/title-url` |
//! | [`RecordTaxiAttendance`] | 签到签退 | `POST /v3/taxi-invoice/attendance/punch` |
//! | [`InsertTaxiFapiaoCard`] | 将出租车电子发票插入微信用户卡包 | `POST /v3/taxi-invoice/cards` |
//! | [`UploadTaxiFapiaoFile`] | 上传出租车电子发票文件 | `POST /v3/taxi-invoice/cards/upload-file` |
//! | [`UpdateTaxiDriver`] | 更新司机信息 | `POST /v3/taxi-invoice/driver/update-driver` |
//! | [`QueryTaxiDriver`] | 获取司机信息 | `GET /v3/taxi-invoice/drivers/{driver_license}` |
//! | [`QueryTaxiCompany`] | 获取出租车公司商户信息 | `GET /v3/taxi-invoice/taxi-companies/{company_mchid}` |
//! | [`CreateTaxiCompany`] | 新增出租车公司 | `POST /v3/taxi-invoice/taxi-company/create-taxi-company` |
//! | [`UpdateTaxi`] | 更新出租车信息 | `POST /v3/taxi-invoice/taxi/update-taxi` |
//! | [`QueryTaxi`] | 获取出租车信息 | `GET /v3/taxi-invoice/taxies/{plate_number}` |
//! | [`QueryTaxiOrderByToken`] | 根据凭证查询乘客行程单 | `GET /v3/taxi-invoice/user-taxi-order/find-by-token` |
//! | [`ListTaxiOrders`] | 获取乘客行程单列表 | `GET /v3/taxi-invoice/user-taxi-orders` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`FapiaoIssued`](Event::FapiaoIssued) | 发票开具成功通知 | `FAPIAO.ISSUED` |
//! | [`FapiaoReversed`](Event::FapiaoReversed) | 发票冲红成功通知 | `FAPIAO.REVERSED` |
//! | [`CardInserted`](Event::CardInserted) | 发票插入用户卡包成功通知 | `FAPIAO.CARD_INSERTED` |
//! | [`CardDiscarded`](Event::CardDiscarded) | 发票卡券作废通知 | `FAPIAO.CARD_DISCARDED` |
//! | [`TitleFilledIn`](Event::TitleFilledIn) | 用户发票抬头填写完成通知 | `FAPIAO.USER_APPLIED` |

mod check_sub_merchant;
mod create_card_template;
mod create_taxi_company;
mod enums;
mod event;
mod insert_fapiao_cards;
mod insert_taxi_fapiao_card;
mod issue_fapiao;
mod issue_general_fapiao;
mod issue_passenger_transport_fapiao;
mod issue_real_estate_leasing_fapiao;
mod issue_refined_oil_fapiao;
mod list_fapiao_files;
mod list_invited_merchants;
mod list_tax_codes;
mod list_taxi_orders;
mod query_development_config;
mod query_fapiao;
mod query_invite_url;
mod query_merchant_base_information;
mod query_sub_merchant_status;
mod query_taxi;
mod query_taxi_company;
mod query_taxi_driver;
mod query_taxi_order_by_token;
mod query_user_title;
mod query_user_title_url;
mod record_taxi_attendance;
mod reverse_fapiao;
mod types;
mod update_development_config;
mod update_taxi;
mod update_taxi_driver;
mod upload_fapiao_file;
mod upload_taxi_fapiao_file;

#[doc(alias(
    "检查子商户开票功能状态",
    "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check",
    "POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check",
    "4012474022"
))]
pub use check_sub_merchant::CheckSubMerchant;
#[doc(alias(
    "创建电子发票卡券模板",
    "/v3/new-tax-control-fapiao/card-template",
    "POST /v3/new-tax-control-fapiao/card-template",
    "4015792562"
))]
pub use create_card_template::CreateCardTemplate;
pub use create_card_template::{CardTemplate, CardTemplateInformation, CustomCell};
#[doc(alias(
    "新增出租车公司",
    "/v3/taxi-invoice/taxi-company/create-taxi-company",
    "POST /v3/taxi-invoice/taxi-company/create-taxi-company",
    "4012460154"
))]
pub use create_taxi_company::CreateTaxiCompany;
pub use create_taxi_company::CreatedTaxiCompany;
pub use enums::{
    BuyerType, CardStatus, FapiaoBillType, FapiaoScene, FapiaoStatus, PayChannel,
    TaxPreferenceMark, TaxiState,
};
pub use event::{Event, FapiaoNotice, FapiaoState, FilledInTitle};
pub use insert_fapiao_cards::FapiaoCard;
#[doc(alias(
    "将电子发票插入微信用户卡包",
    "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards",
    "POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards",
    "4015792579"
))]
pub use insert_fapiao_cards::InsertFapiaoCards;
#[doc(alias(
    "将出租车电子发票插入微信用户卡包",
    "/v3/taxi-invoice/cards",
    "POST /v3/taxi-invoice/cards",
    "4012461432"
))]
pub use insert_taxi_fapiao_card::InsertTaxiFapiaoCard;
pub use insert_taxi_fapiao_card::{
    InsertedTaxiFapiaoCard, TaxiFapiaoBuyer, TaxiFapiaoCard, TaxiFapiaoItem,
};
#[doc(alias(
    "开具电子发票",
    "/v3/new-tax-control-fapiao/fapiao-applications",
    "POST /v3/new-tax-control-fapiao/fapiao-applications",
    "4012538301",
    "4012474060"
))]
pub use issue_fapiao::IssueFapiao;
pub use issue_fapiao::{NewFapiao, NewFapiaoBuyer, NewFapiaoItem};
#[doc(alias(
    "开具通用行业电子发票",
    "/v3/new-tax-control-fapiao/fapiao-applications/issue-general",
    "POST /v3/new-tax-control-fapiao/fapiao-applications/issue-general",
    "4015792574"
))]
pub use issue_general_fapiao::IssueGeneralFapiao;
pub use issue_general_fapiao::{GeneralFapiao, GeneralFapiaoItem};
#[doc(alias(
    "开具旅客运输行业电子发票",
    "/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport",
    "POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport"
))]
pub use issue_passenger_transport_fapiao::IssuePassengerTransportFapiao;
pub use issue_passenger_transport_fapiao::{
    CertificateType, PassengerInformation, PassengerTransportFapiao, PassengerTransportFapiaoItem,
    TransportationClass, TransportationType,
};
#[doc(alias(
    "开具不动产租赁行业电子发票",
    "/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing",
    "POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing",
    "4015941740"
))]
pub use issue_real_estate_leasing_fapiao::IssueRealEstateLeasingFapiao;
pub use issue_real_estate_leasing_fapiao::{
    AreaUnit, RealEstateLeasingFapiao, RealEstateLeasingFapiaoItem, RealEstateLeasingInformation,
};
#[doc(alias(
    "开具成品油行业电子发票",
    "/v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil",
    "POST /v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil",
    "4016760559"
))]
pub use issue_refined_oil_fapiao::IssueRefinedOilFapiao;
pub use issue_refined_oil_fapiao::{
    RefinedOilFapiao, RefinedOilFapiaoItem, RefinedOilInformation, RefinedOilUnit,
};
#[doc(alias(
    "获取发票下载信息",
    "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files",
    "GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files",
    "4015792576"
))]
pub use list_fapiao_files::ListFapiaoFiles;
pub use list_fapiao_files::{FapiaoFile, FapiaoFileList};
#[doc(alias(
    "获取邀请开通的商户信息",
    "/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo",
    "GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo",
    "4015941524"
))]
pub use list_invited_merchants::ListInvitedMerchants;
pub use list_invited_merchants::{
    InviteFailureCode, InviteStatus, InvitedMerchant, InvitedMerchantPage,
};
#[doc(alias(
    "获取商品和服务税收分类对照表",
    "/v3/new-tax-control-fapiao/merchant/tax-codes",
    "GET /v3/new-tax-control-fapiao/merchant/tax-codes",
    "4012538236",
    "4012474057"
))]
pub use list_tax_codes::ListTaxCodes;
pub use list_tax_codes::{TaxCode, TaxCodePage};
#[doc(alias(
    "获取乘客行程单列表",
    "/v3/taxi-invoice/user-taxi-orders",
    "GET /v3/taxi-invoice/user-taxi-orders"
))]
pub use list_taxi_orders::ListTaxiOrders;
pub use list_taxi_orders::{TaxiOrderPage, TaxiOrderSummary};
#[doc(alias(
    "查询商户配置的开发选项",
    "/v3/new-tax-control-fapiao/merchant/development-config",
    "GET /v3/new-tax-control-fapiao/merchant/development-config",
    "4012529526",
    "4012474033"
))]
pub use query_development_config::QueryDevelopmentConfig;
#[doc(alias(
    "查询电子发票",
    "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}",
    "GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}",
    "4015792567"
))]
pub use query_fapiao::QueryFapiao;
pub use query_fapiao::{CardInformation, Fapiao, FapiaoIdentification, FapiaoList};
#[doc(alias(
    "获取邀请商户开通服务商电子发票能力",
    "/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",
    "GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",
    "4015941495"
))]
pub use query_invite_url::QueryInviteUrl;
pub use query_invite_url::{FapiaoMode, InviteOperationType, InviteUrl, InvitedAbilityType};
pub use query_merchant_base_information::MerchantBaseInformation;
#[doc(alias(
    "获取商户开票基础信息",
    "/v3/new-tax-control-fapiao/merchant/base-information",
    "GET /v3/new-tax-control-fapiao/merchant/base-information",
    "4012538180",
    "4012474053"
))]
pub use query_merchant_base_information::QueryMerchantBaseInformation;
#[doc(alias(
    "检查子商户开票功能状态",
    "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status",
    "GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status",
    "4015792561"
))]
pub use query_sub_merchant_status::QuerySubMerchantStatus;
pub use query_sub_merchant_status::{
    Ability, AbilityStatus, AbilityType, BillingPerson, DigitalTaxMode, DigitalTaxModeStatus,
    SubMerchantStatus, ThirdPartyMode, ThirdPartyModeStatus,
};
#[doc(alias(
    "获取出租车信息",
    "/v3/taxi-invoice/taxies/{plate_number}",
    "GET /v3/taxi-invoice/taxies/{plate_number}",
    "4012460169"
))]
pub use query_taxi::QueryTaxi;
pub use query_taxi::Taxi;
#[doc(alias(
    "获取出租车公司商户信息",
    "/v3/taxi-invoice/taxi-companies/{company_mchid}",
    "GET /v3/taxi-invoice/taxi-companies/{company_mchid}",
    "4012460161"
))]
pub use query_taxi_company::QueryTaxiCompany;
pub use query_taxi_company::TaxiCompany;
#[doc(alias(
    "获取司机信息",
    "/v3/taxi-invoice/drivers/{driver_license}",
    "GET /v3/taxi-invoice/drivers/{driver_license}",
    "4012461309"
))]
pub use query_taxi_driver::QueryTaxiDriver;
pub use query_taxi_driver::{TaxiDriver, TaxiDriverPhoto};
#[doc(alias(
    "根据凭证查询乘客行程单",
    "/v3/taxi-invoice/user-taxi-order/find-by-token",
    "GET /v3/taxi-invoice/user-taxi-order/find-by-token",
    "4012460180"
))]
pub use query_taxi_order_by_token::QueryTaxiOrderByToken;
pub use query_taxi_order_by_token::TaxiOrder;
#[doc(alias(
    "获取用户填写的抬头",
    "/v3/new-tax-control-fapiao/user-title",
    "GET /v3/new-tax-control-fapiao/user-title",
    "4015784260"
))]
pub use query_user_title::QueryUserTitle;
#[doc(alias(
    "获取抬头填写链接",
    "/v3/new-tax-control-fapiao/user-title/title-url",
    "GET /v3/new-tax-control-fapiao/user-title/title-url",
    "4015770776"
))]
pub use query_user_title_url::QueryUserTitleUrl;
pub use query_user_title_url::{TitleSource, UserTitleUrl};
#[doc(alias(
    "签到签退",
    "/v3/taxi-invoice/attendance/punch",
    "POST /v3/taxi-invoice/attendance/punch",
    "4012461368"
))]
pub use record_taxi_attendance::RecordTaxiAttendance;
#[doc(alias(
    "冲红电子发票",
    "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse",
    "POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse",
    "4015792575"
))]
pub use reverse_fapiao::ReverseFapiao;
pub use reverse_fapiao::{ReverseReason, ReversedFapiao};
pub use types::{
    BuyerInformation, DevelopmentConfig, ExtraInformation, FapiaoItem, PageLinks, PhotoDigest,
    SellerInformation, TransactionInformation, UploadedFapiaoFile,
};
#[doc(alias(
    "配置开发选项",
    "/v3/new-tax-control-fapiao/merchant/development-config",
    "PATCH /v3/new-tax-control-fapiao/merchant/development-config",
    "4015792563"
))]
pub use update_development_config::UpdateDevelopmentConfig;
#[doc(alias(
    "更新出租车信息",
    "/v3/taxi-invoice/taxi/update-taxi",
    "POST /v3/taxi-invoice/taxi/update-taxi",
    "4012460167"
))]
pub use update_taxi::UpdateTaxi;
pub use update_taxi::UpdatedTaxi;
#[doc(alias(
    "更新司机信息",
    "/v3/taxi-invoice/driver/update-driver",
    "POST /v3/taxi-invoice/driver/update-driver",
    "4012460171"
))]
pub use update_taxi_driver::UpdateTaxiDriver;
pub use update_taxi_driver::{DriverPhoto, UpdatedTaxiDriver};
#[doc(alias(
    "上传电子发票文件",
    "/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file",
    "POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file",
    "4015792580"
))]
pub use upload_fapiao_file::UploadFapiaoFile;
#[doc(alias(
    "上传出租车电子发票文件",
    "/v3/taxi-invoice/cards/upload-file",
    "POST /v3/taxi-invoice/cards/upload-file",
    "4012692904"
))]
pub use upload_taxi_fapiao_file::UploadTaxiFapiaoFile;
